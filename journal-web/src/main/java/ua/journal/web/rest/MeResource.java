package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.journal.core.access.WhoAmI;
import ua.journal.web.json.MeJson;
import ua.journal.web.session.Caller;

/** The caller himself. */
@Path("me")
@Tag(name = "me")
@ApplicationScoped
public class MeResource {
  @Inject private Caller caller;

  /** Who the caller is; a page that lost its token finds it in the header. */
  @GET
  @Operation(summary = "Name, roles and relations of the caller")
  @APIResponse(responseCode = "200", description = "The caller")
  public Response me() {
    byte[] json = MeJson.of(caller.journal().ask(new WhoAmI())).toBytes();
    return Response.ok(json, MediaType.APPLICATION_JSON_TYPE)
        .header(ApiDoor.TOKEN, caller.signedIn().csrfToken())
        .build();
  }
}
