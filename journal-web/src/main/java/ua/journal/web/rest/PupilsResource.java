package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.json.DiaryJson;
import ua.journal.web.session.Caller;

/** Pupils as their families see them. */
@Path("pupils")
@Tag(name = "pupils")
@ApplicationScoped
public class PupilsResource {
  private static final int WEEK = 6;

  @Inject private JournalApplication application;
  @Inject private Caller caller;

  /** A pupil's diary. */
  @GET
  @Path("{id}/diary")
  @Operation(summary = "The diary of at most 32 days, by default of this week")
  @APIResponse(responseCode = "200", description = "Days with lessons, marks and absences")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's")
  public Response diary(
      @PathParam("id") String id,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    PersonId pupil = new PersonId(Address.id(id));
    LocalDate first = Address.day("from", from).orElseGet(this::monday);
    LocalDate last = Address.day("to", to).orElse(first.plusDays(WEEK));
    return Answers.json(DiaryJson.of(caller.journal().ask(new DiaryQuery(pupil, first, last))));
  }

  private LocalDate monday() {
    LocalDate today = application.journal().now().toLocalDate();
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
