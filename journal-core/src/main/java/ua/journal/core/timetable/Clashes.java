package ua.journal.core.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;

/**
 * Finds double bookings in a timetable (R-LES-01): a teacher or a class blocks, a room warns. Pure
 * and thread-safe.
 */
public final class Clashes {
  private Clashes() {}

  /**
   * Compares every pair of places of the same day and lesson.
   *
   * @param places occupied places, not null
   * @return one finding per clash, never null
   */
  public static List<Finding> find(List<Occupation> places) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        Occupation one = places.get(i);
        Occupation other = places.get(j);
        if (one.day() == other.day() && one.bell() == other.bell()) {
          judge(one, other, findings);
        }
      }
    }
    return findings;
  }

  private static void judge(Occupation one, Occupation other, List<Finding> findings) {
    if (one.teacher().equals(other.teacher())) {
      findings.add(clash(one, "учителя", Severity.BLOCK));
    }
    for (String group : one.pupilGroups()) {
      if (other.pupilGroups().stream().anyMatch(taken -> overlap(group, taken))) {
        findings.add(clash(one, group, Severity.BLOCK));
      }
    }
    if (!one.room().isEmpty() && one.room().equals(other.room())) {
      findings.add(clash(one, "каб. " + one.room(), Severity.WARN));
    }
  }

  private static boolean overlap(String one, String other) {
    return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
  }

  private static Finding clash(Occupation place, String what, Severity severity) {
    Rule rule = RuleBook.standard().rule("R-LES-01");
    Map<String, String> facts =
        Map.of(
            "date", place.day().toString(),
            "no", Integer.toString(place.bell()),
            "what", what);
    return new Finding(rule.id(), severity, rule.clause(), "lesson.clash", facts, List.of());
  }
}
