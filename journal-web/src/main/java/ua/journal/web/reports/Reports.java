package ua.journal.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;

/** All reports there are, by name. */
@RequestScoped
public class Reports {
  @Inject private Instance<SchoolReport> all;
  @Inject private Download download;

  /** The reports the caller may read, by name. */
  public List<SchoolReport> offered() {
    return all.stream()
        .filter(report -> report.example().isPresent())
        .sorted(Comparator.comparing(SchoolReport::id))
        .toList();
  }

  /** The report of a name. */
  public SchoolReport find(String id) {
    return all.stream()
        .filter(report -> report.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No report " + id));
  }

  /** Answers the action of a page with a report as a file; a fault still meets the page. */
  public void send(String id, Map<String, String> values, String suffix) {
    Document document = find(id).document(new ReportQuery(values));
    download.send(document, suffix, document.title());
  }
}
