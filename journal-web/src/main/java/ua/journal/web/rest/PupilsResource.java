package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import ua.journal.core.people.ExtractQuery;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.json.DiaryJson;
import ua.journal.web.people.ExtractXml;
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

  /** Marks and absences of the school year for the school a pupil goes to (R-LIFE-05). */
  @GET
  @Path("{id}/extract")
  @Operation(summary = "Marks and missed lessons of this school year, as XML")
  @APIResponse(responseCode = "200", description = "The extract")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's")
  public Response extract(@PathParam("id") String id) {
    byte[] xml =
        ExtractXml.of(caller.journal().ask(new ExtractQuery(new PersonId(Address.id(id)))));
    return Response.ok(xml, MediaType.APPLICATION_XML)
        .header("Content-Disposition", "attachment; filename=\"extract-" + id + ".xml\"")
        .build();
  }

  private LocalDate monday() {
    LocalDate today = application.journal().now().toLocalDate();
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
