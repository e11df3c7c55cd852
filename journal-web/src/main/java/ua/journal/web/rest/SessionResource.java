package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.journal.web.json.CredentialsReader;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.Spoken;
import ua.journal.web.session.Confirmation;
import ua.journal.web.session.KnownDevice;
import ua.journal.web.session.Sessions;
import ua.journal.web.session.SignIn;
import ua.journal.web.session.SignedIn;

/** Signing in and out. */
@Path("session")
@Tag(name = "session")
@ApplicationScoped
public class SessionResource {
  /**
   * Tells a page that was only locked from one whose session is gone: its forms go on or do not.
   */
  private static final String SESSION = "X-Session";

  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private KnownDevice device;
  @Inject private Confirmation confirmation;

  /** Opens a session. */
  @POST
  @Operation(summary = "Sign in")
  @SecurityRequirements
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Shapes.Credentials.class)))
  @APIResponse(
      responseCode = "204",
      description = "Signed in; the session is in the cookie",
      headers = @Header(name = ApiDoor.TOKEN, schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "403",
      description = "The school asks for a second factor, and this account has none yet")
  @APIResponse(
      responseCode = "401",
      description =
          "Refused, whatever the reason; SECOND_STEP when the account also asks for a code and"
              + " none was sent")
  @APIResponse(
      responseCode = "429",
      description = "So many sign-ins of one address wait that this one may not; Retry-After")
  @APIResponse(
      responseCode = "503",
      description = "So many people come at once that there is no place; Retry-After")
  public Response signIn(
      @Context HttpServletRequest request, @Context HttpServletResponse response, InputStream in) {
    Map<String, String> typed = CredentialsReader.read(Body.json(request, in));
    SignIn.Outcome outcome = signIn.confirm(request, signIn.attempt(request, typed), typed);
    SignedIn signedIn = outcome.signedIn();
    if (signedIn != null && confirmation.isLacking(signedIn)) {
      sessions.end(request);
      return Answers.problem(Problem.of(ProblemCode.SECOND_FACTOR), Spoken.in(request));
    }
    if (signedIn != null) {
      device.remember(request, response, signedIn.login());
      return Response.noContent()
          .header(ApiDoor.TOKEN, signedIn.csrfToken())
          .header(SESSION, outcome.kept() ? "kept" : "new")
          .build();
    }
    if (outcome.waiting() != null) {
      return Answers.problem(Problem.of(ProblemCode.SECOND_STEP), Spoken.in(request));
    }
    Response refused = Answers.problem(Problem.of(ProblemCode.SIGN_IN_REFUSED), Spoken.in(request));
    return outcome.waitSeconds() == 0
        ? refused
        : Response.fromResponse(refused).header("Retry-After", outcome.waitSeconds()).build();
  }

  /** Ends the session. */
  @DELETE
  @Operation(summary = "Sign out")
  @APIResponse(responseCode = "204", description = "The session is over on the server")
  public Response signOut(@Context HttpServletRequest request) {
    sessions.end(request);
    return Response.noContent().build();
  }
}
