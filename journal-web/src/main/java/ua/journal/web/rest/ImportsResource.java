package ua.journal.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.register.WriteProgress;
import ua.journal.web.host.ImportFiles;
import ua.journal.web.json.ImportJson;
import ua.journal.web.session.Caller;

/** A school's own files. */
@Path("imports")
@Tag(name = "imports")
@ApplicationScoped
public class ImportsResource {
  @Inject private ImportFiles files;
  @Inject private Caller caller;

  /**
   * Reads a file, tells the difference to what is stored and, unless it is a dry run, applies it.
   * Hidden rows, columns and sheets are named and left out, unless {@code hidden=take}. What it
   * asks about people is answered by «answer» parameters of the next request.
   */
  @POST
  @Path("{format}")
  @Operation(summary = "Import a file of the school, a dry run unless dryRun=false")
  @APIResponse(responseCode = "200", description = "What was, or would be, created and changed")
  @APIResponse(responseCode = "422", description = "The file cannot be read")
  public Response take(
      @Context HttpServletRequest request,
      @PathParam("format") String format,
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("hidden") @Nullable String hidden,
      @QueryParam("answer") List<String> answers,
      InputStream in) {
    boolean dry = !"false".equals(dryRun);
    // who may not import learns it before the file is looked at
    caller.journal().perform(new ImportTables(List.of(), ImportTables.THIS_YEAR, true));
    if (!files.known(format)) {
      throw new JournalException(ErrorCode.NOT_FOUND, "No such import");
    }
    List<Table> read = files.readAs(format, Body.file(request, in));
    List<Table> tables = "take".equals(hidden) ? read.stream().map(Table::shown).toList() : read;
    ImportTables command =
        new ImportTables(
            tables, ImportTables.THIS_YEAR, dry, WriteProgress.UNSEEN, answers(answers));
    return Answers.json(ImportJson.of(caller.journal().perform(command).get()));
  }

  /** «key:1» or «key:new», as often as there were questions. */
  private static Map<String, String> answers(List<String> given) {
    Map<String, String> answers = new HashMap<>();
    for (String answer : given) {
      int colon = answer.lastIndexOf(':');
      if (colon < 1) {
        throw new JournalException(ErrorCode.MALFORMED, "An answer is written as id:1 or id:new");
      }
      answers.put(answer.substring(0, colon), answer.substring(colon + 1));
    }
    return answers;
  }
}
