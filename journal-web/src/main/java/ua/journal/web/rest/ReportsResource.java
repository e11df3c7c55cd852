package ua.journal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.journal.core.reports.Document;
import ua.journal.web.host.GuardedReportFormat;
import ua.journal.web.host.Report;
import ua.journal.web.reports.Download;
import ua.journal.web.reports.ReportJson;
import ua.journal.web.reports.ReportQuery;
import ua.journal.web.reports.Reports;

/** Reports in every format that a plugin writes. */
@Path("reports")
@Tag(name = "reports")
@RequestScoped
public class ReportsResource {
  private static final String JSON = "json";

  @Inject private Reports reports;
  @Inject private Download download;

  /** The reports the caller may read. */
  @GET
  @Operation(summary = "Reports the caller may read, each with a query that works now")
  @APIResponse(responseCode = "200", description = "The list")
  public Response reports() {
    return Answers.json(ReportJson.of(reports.offered()));
  }

  /** One report as a file. */
  @GET
  @Path("{report}")
  @Operation(summary = "A report as JSON, or in the format of a plugin: pdf, xlsx, ods, csv …")
  @APIResponse(responseCode = "200", description = "The report")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's; no such format")
  public Response report(
      @Context UriInfo address,
      @PathParam("report") String id,
      @QueryParam("format") @Nullable String format) {
    Map<String, String> values =
        address.getQueryParameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get(0)));
    Document document = reports.find(id).document(new ReportQuery(values));
    return format == null || format.equals(JSON)
        ? Answers.json(ReportJson.of(document))
        : file(document, format);
  }

  private Response file(Document document, String suffix) {
    GuardedReportFormat format = download.format(suffix);
    Report report = format.write(document);
    StreamingOutput body =
        out -> {
          try (report) {
            report.sendTo(out);
          }
        };
    Response.ResponseBuilder answer =
        Response.ok(body).header("Content-Length", report.size()).type(format.mediaType());
    Download.headers(document.title() + "." + suffix).forEach(answer::header);
    return answer.build();
  }
}
