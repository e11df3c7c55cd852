package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.journal.core.audit.Anchored;
import ua.journal.core.audit.Difference;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.web.json.JsonText;
import ua.journal.web.overview.RecordCheck;
import ua.journal.web.session.Caller;

/** The append-only record. */
@Path("audit")
@Tag(name = "audit")
@ApplicationScoped
public class AuditResource {
  private static final int BYTES = 512;

  @Inject private Caller caller;
  @Inject private RecordCheck check;

  /** Whether the record is whole. */
  @GET
  @Path("verify")
  @Operation(summary = "Check every link of the record, for head, deputy and administrator")
  @APIResponse(responseCode = "200", description = "What the check found")
  @APIResponse(responseCode = "403", description = "Not for this kind of person")
  @APIResponse(responseCode = "429", description = "Another check runs")
  public Response verify() {
    VerifyAudit.Result found = check.run(() -> caller.journal().ask(new VerifyAudit()));
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
    differing(found, json);
    signed(found.anchored(), json);
    return Answers.json(json.end());
  }

  /** The rows that differ, by ids and names of columns. */
  private static void differing(VerifyAudit.Result found, JsonText json) {
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
  }

  /** How many checkpoints there are, and what disagrees with them. */
  private static void signed(Anchored found, JsonText json) {
    json.field("checkpoints", found.checkpoints());
    if (!found.faults().isEmpty()) {
      json.name("checkpointFaults").array();
      for (Anchored.Fault fault : found.faults()) {
        json.object()
            .field("kind", fault.kind().name())
            .field("checkpoint", fault.checkpoint())
            .field("entry", fault.seq())
            .end();
      }
      json.endArray();
    }
  }
}
