package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.CellHistory;
import ua.journal.core.sheet.ChangeLesson;
import ua.journal.core.sheet.ChangesQuery;
import ua.journal.core.sheet.LessonChange;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.json.AnswerJson;
import ua.journal.web.json.CommandReader;
import ua.journal.web.json.HistoryJson;
import ua.journal.web.json.JournalsJson;
import ua.journal.web.json.LessonChangeJson;
import ua.journal.web.json.ParsedCommand;
import ua.journal.web.json.SheetJson;
import ua.journal.web.problem.Spoken;
import ua.journal.web.session.Caller;

/** Subject journals and what is written in them. */
@Path("journals")
@Tag(name = "journals")
@ApplicationScoped
public class JournalsResource {
  @Inject private JournalApplication application;
  @Inject private Caller caller;

  /** The journals the caller may see. */
  @GET
  @Operation(summary = "Journals the caller may see, his own first")
  @APIResponse(responseCode = "200", description = "The list")
  public Response journals() {
    PersonId reader = caller.signedIn().person();
    return Answers.json(JournalsJson.of(caller.journal().ask(new JournalsOf()), reader));
  }

  /** One sheet. */
  @GET
  @Path("{id}")
  @Operation(summary = "The sheet of a semester, by default the present one, or of the year")
  @APIResponse(responseCode = "200", description = "Pupils, columns, lessons and written cells")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's")
  public Response sheet(
      @Context HttpServletRequest request,
      @PathParam("id") String id,
      @QueryParam("term") @Nullable String term) {
    SheetQuery query = new SheetQuery(journal(id), span(term));
    return Answers.json(SheetJson.of(caller.journal().ask(query), Spoken.in(request)));
  }

  /** What changed since the caller looked. */
  @GET
  @Path("{id}/changes")
  @Operation(summary = "What changed on a sheet after a change number")
  @APIResponse(responseCode = "200", description = "Changed columns, lessons and cells")
  public Response changes(@PathParam("id") String id, @QueryParam("after") @Nullable String after) {
    ChangesQuery query = new ChangesQuery(journal(id), Address.number("after", after));
    return Answers.json(SheetJson.of(caller.journal().ask(query)));
  }

  /** Who wrote what in a cell. */
  @GET
  @Path("{id}/cells/{column}/{pupil}/history")
  @Operation(summary = "Who wrote what in a cell and why, newest first")
  @APIResponse(responseCode = "200", description = "The history")
  public Response history(
      @PathParam("id") String id,
      @PathParam("column") String column,
      @PathParam("pupil") String pupil) {
    CellHistory query =
        new CellHistory(
            journal(id), new ColumnId(Address.id(column)), new PersonId(Address.id(pupil)));
    return Answers.json(HistoryJson.of(caller.journal().ask(query)));
  }

  /** A batch of a teacher's acts. */
  @POST
  @Path("{id}/commands")
  @Operation(summary = "A batch of commands in one transaction, an answer to each")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Shapes.CommandBody.class)))
  @APIResponse(
      responseCode = "200",
      description = "Answers in the order of the commands",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Shapes.Answer.class)))
  public Response commands(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream in) {
    JournalId journal = journal(id);
    List<ParsedCommand> parsed = CommandReader.read(Body.json(request, in));
    List<CellCommand> understood = new ArrayList<>(parsed.size());
    for (ParsedCommand command : parsed) {
      if (command instanceof ParsedCommand.Understood one) {
        understood.add(one.command());
      }
    }
    List<CellAnswer> answers = caller.journal().perform(new CellBatch(journal, understood)).get();
    AnswerJson words = new AnswerJson(Spoken.in(request), application.journal().now());
    return Answers.json(words.of(parsed, answers));
  }

  /** A lesson beside the timetable. */
  @POST
  @Path("{id}/lessons")
  @Operation(
      summary = "Cancels, restores, moves or adds a lesson, with a reason",
      description = "Sent again with the same Idempotency-Key (a UUID), it is done once")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Shapes.LessonChangeBody.class)))
  @APIResponse(responseCode = "200", description = "What came of it, with findings")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's")
  public Response lessons(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream in) {
    LessonChange change = LessonChangeJson.read(Body.json(request, in));
    Outcome<ChangeLesson.Effect> outcome = caller.perform(new ChangeLesson(journal(id), change));
    return Answers.json(LessonChangeJson.of(outcome, Spoken.in(request)));
  }

  private static JournalId journal(String id) {
    return new JournalId(Address.id(id));
  }

  private static SheetQuery.Span span(@Nullable String term) {
    if (term == null || term.isEmpty()) {
      return SheetQuery.Span.NOW;
    }
    return switch (term) {
      case "1" -> SheetQuery.Span.FIRST;
      case "2" -> SheetQuery.Span.SECOND;
      case "year" -> SheetQuery.Span.YEAR;
      default -> throw Address.malformed("term", "1, 2 or year");
    };
  }
}
