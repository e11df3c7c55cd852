package ua.journal.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.TextRules;

/** Points of access: R-PNT-01 (clause 4, administrator, point 12). Pure. */
final class PointRules {
  private static final Rule POINT = RuleBook.of("R-PNT-01");
  private static final int MAX_TEXT = 200;

  private PointRules() {}

  /** Judges a new point: where it is and who answers for it. */
  static List<Finding> judge(String place, String device, String responsible) {
    List<Finding> findings = new ArrayList<>();
    if (place.isEmpty() || responsible.isEmpty()) {
      findings.add(POINT.finding("point.incomplete", Map.of()));
    }
    Stream.of(place, device, responsible)
        .map(text -> TextRules.judge(text, MAX_TEXT))
        .flatMap(Optional::stream)
        .forEach(findings::add);
    return findings;
  }

  /** Someone has changed the point since the caller looked. */
  static Finding stale() {
    return POINT.finding("point.changed", Map.of());
  }
}
