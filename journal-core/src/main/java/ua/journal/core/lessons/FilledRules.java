package ua.journal.core.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * What a lesson that was held still lacks: R-LES-02 (clause 4, subject teacher, point 1). It is
 * filled on its day: a topic, and homework or «без д/з». Pure and thread-safe.
 */
public final class FilledRules {
  private static final Rule FILLED = RuleBook.of("R-LES-02");

  private FilledRules() {}

  /**
   * Judges the record of a lesson that is over.
   *
   * @param lesson the lesson, not null
   * @return warnings, empty when the record is whole, never null
   */
  public static List<Finding> judge(Lesson lesson) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> date = Map.of("date", lesson.date().toString());
    if (!lesson.record().hasTopic()) {
      findings.add(FILLED.finding("lesson.noTopic", date));
    }
    if (!lesson.record().homeworkDecided()) {
      findings.add(FILLED.finding("lesson.noHomework", date));
    }
    return findings;
  }
}
