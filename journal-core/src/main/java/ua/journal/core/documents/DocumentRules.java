package ua.journal.core.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.TextRules;

/**
 * What a document of the school can be: R-DOC-01 (clause 4, head, point 1), a title and a content
 * that can be read; whoever signs has seen it. Pure.
 */
final class DocumentRules {
  private static final Rule READABLE = RuleBook.of("R-DOC-01");
  private static final int MAX_TITLE = 200;

  private DocumentRules() {}

  /** Judges an edition; {@code text} is what was typed, without line ends of a browser. */
  static List<Finding> judge(SaveEdition edition, String text) {
    List<Finding> findings = new ArrayList<>();
    if (edition.title().isBlank()) {
      findings.add(finding("doc.title"));
    }
    TextRules.judge(edition.title(), MAX_TITLE).ifPresent(findings::add);
    if (edition.fileName().isEmpty()) {
      if (text.isBlank()) {
        findings.add(finding("doc.empty"));
      }
      TextRules.judge(text, SaveEdition.MAX_TEXT).ifPresent(findings::add);
      return findings;
    }
    TextRules.judge(edition.fileName(), MAX_TITLE).ifPresent(findings::add);
    byte[] file = edition.content().file();
    if (file.length > SaveEdition.MAX_FILE) {
      findings.add(finding("doc.large"));
    } else if (FileKind.of(edition.fileName()).filter(kind -> kind.holds(file)).isEmpty()) {
      findings.add(finding("doc.file"));
    }
    return findings;
  }

  /** There is an edition the caller has not seen. */
  static Finding stale() {
    return finding("doc.changed");
  }

  private static Finding finding(String text) {
    return READABLE.finding(text, Map.of());
  }
}
