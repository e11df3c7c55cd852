package ua.journal.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Version 1 of the interface. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Electronic class journal",
            version = "1",
            description =
                "Identifiers are strings of digits; lists are plain arrays. A batch of commands is"
                    + " answered 200 with one answer per command, in order. A whole request that"
                    + " is refused is answered with application/problem+json (RFC 9457). Changing"
                    + " requests need the header X-CSRF-Token and a same-origin Origin.",
            license = @License(name = "Apache-2.0")),
    security = @SecurityRequirement(name = "session"))
@SecurityScheme(
    securitySchemeName = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "SID")
public class JournalApi extends Application {}
