package ua.journal.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;
import ua.journal.web.host.GuardedReportFormat;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.Report;
import ua.journal.web.locale.Language;

/** Answers with a document as a file, which no browser or proxy keeps. */
@Named
@RequestScoped
public class Download {
  @Inject private JournalApplication application;
  @Inject private Language language;

  /** What a document may be taken away as; empty when no plugin writes any. */
  public List<Choice> getChoices() {
    return choices(format -> !format.tabular());
  }

  /** What a statement to reckon with may be taken away as. */
  public List<Choice> getTables() {
    return choices(format -> true);
  }

  private List<Choice> choices(Predicate<GuardedReportFormat> fits) {
    return application.reportFormats().stream()
        .filter(fits)
        .map(format -> new Choice(format.suffix(), format.label(language.getLocale())))
        .toList();
  }

  /** Answers the action of a page with a file instead of the page; a fault still meets the page. */
  public void send(Document document, String suffix, String name) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    GuardedReportFormat format = format(suffix);
    try (Report report = format.write(document)) {
      external.responseReset();
      HttpServletResponse response = (HttpServletResponse) external.getResponse();
      response.setContentType(format.mediaType());
      response.setContentLengthLong(report.size());
      headers(name + "." + suffix).forEach(response::setHeader);
      report.sendTo(response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** The format of a suffix. */
  public GuardedReportFormat format(String suffix) {
    return application.reportFormats().stream()
        .filter(each -> each.suffix().equals(suffix))
        .findFirst()
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No format " + suffix));
  }

  /** What is said of a file that is taken away and kept by nobody on the way. */
  public static Map<String, String> headers(String name) {
    return Map.of(
        "Content-Disposition", disposition(name),
        "Cache-Control", "no-store",
        "X-Content-Type-Options", "nosniff");
  }

  /** RFC 6266: the name in Ukrainian, and one of plain letters for what cannot read it. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
  }

  /**
   * A format to choose.
   *
   * @param suffix its name in addresses
   * @param label its name for people
   */
  public record Choice(String suffix, String label) {}
}
