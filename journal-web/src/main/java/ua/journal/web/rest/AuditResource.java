package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.journal.core.audit.Difference;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.web.json.JsonText;
import ua.journal.web.session.Caller;

/** The append-only record. */
@Path("audit")
@Tag(name = "audit")
@ApplicationScoped
public class AuditResource {
  private static final int BYTES = 256;

  @Inject private Caller caller;

  /** Whether the record is whole. */
  @GET
  @Path("verify")
  @Operation(summary = "Check every link of the record, for head, deputy and administrator")
  @APIResponse(responseCode = "200", description = "What the check found")
  @APIResponse(responseCode = "403", description = "Not for this kind of person")
  public Response verify() {
    VerifyAudit.Result found = caller.journal().ask(new VerifyAudit());
    JsonText json =
        new JsonText(BYTES)
            .object()
            .field("intact", found.intact())
            .field("entries", found.entries())
            .field("head", found.head());
    if (found.firstBroken() > 0) {
      json.field("firstBroken", found.firstBroken());
    }
    if (found.drift() > 0) {
      json.field("drift", found.drift());
    }
    if (!found.differences().isEmpty()) {
      json.name("differences").array();
      for (Difference each : found.differences()) {
        json.object()
            .field("table", each.table())
            .field("row", each.row())
            .optional("field", each.field().isEmpty() ? null : each.field())
            .field("kind", each.kind().name())
            .end();
      }
      json.endArray();
    }
    return Answers.json(json.end());
  }
}
