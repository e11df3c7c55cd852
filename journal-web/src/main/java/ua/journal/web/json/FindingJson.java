package ua.journal.web.json;

import java.util.List;
import java.util.Locale;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.FindingTexts;
import ua.journal.core.regulation.Fix;

/** What the rules say, in the reader's language. */
final class FindingJson {
  private FindingJson() {}

  static void append(JsonText json, Finding finding, Locale locale) {
    json.object()
        .field("rule", finding.rule())
        .field("severity", finding.severity().name())
        .field("clause", finding.clause())
        .field("message", FindingTexts.say(finding, locale))
        .name("fixes")
        .array();
    finding.fixes().stream().map(Fix::code).forEach(json::value);
    json.endArray().end();
  }

  static void append(JsonText json, List<Finding> findings, Locale locale) {
    json.name("findings").array();
    findings.forEach(finding -> append(json, finding, locale));
    json.endArray();
  }
}
