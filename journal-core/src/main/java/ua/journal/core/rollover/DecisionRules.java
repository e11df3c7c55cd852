package ua.journal.core.rollover;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Judges a decision of the pedagogical council: R-NEXT-01 to R-NEXT-04 (order 762 of 14.07.2015,
 * edition 621 of 08.05.2019). Pure and thread-safe.
 */
public final class DecisionRules {
  private static final Rule PROTOCOL = RuleBook.of("R-NEXT-01");
  private static final Rule REQUEST = RuleBook.of("R-NEXT-02");
  private static final Rule GRADE = RuleBook.of("R-NEXT-03");
  private static final Rule PUPILS = RuleBook.of("R-NEXT-04");
  private static final int LAST_GRADE_OF_REQUEST = 2;
  private static final Set<Integer> LAST_OF_LEVEL = Set.of(4, 9, 11, 12);
  private static final int WORKING_DAYS = 5;

  private DecisionRules() {}

  /**
   * Judges whom a decision is about.
   *
   * @param pupils how many pupils it names
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> pupils(int pupils) {
    return pupils == 0
        ? Optional.of(PUPILS.finding("decision.nobody", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges one decision.
   *
   * @param outcome what is decided, not null
   * @param grade grade of the pupil this year
   * @param lastGrade highest grade the school teaches
   * @param protocolNo number of the protocol, empty when it was not given
   * @param protocolDay day of the council, null when it was not given
   * @param request written request of the parents, empty for none
   * @param today the day at the school, not null
   * @return blocking findings, empty when the decision may be recorded, never null
   */
  public static List<Finding> judge(
      YearOutcome outcome,
      int grade,
      int lastGrade,
      String protocolNo,
      @Nullable LocalDate protocolDay,
      String request,
      LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> facts = Map.of("grade", Integer.toString(grade));
    if (protocolNo.isBlank() || protocolDay == null || protocolDay.isAfter(today)) {
      findings.add(PROTOCOL.finding("decision.protocol", Map.of()));
    }
    if (outcome == YearOutcome.REPEATS && grade <= LAST_GRADE_OF_REQUEST && request.isBlank()) {
      findings.add(REQUEST.finding("decision.request", facts));
    }
    if (outcome == YearOutcome.GRADUATED && !LAST_OF_LEVEL.contains(grade)) {
      findings.add(GRADE.finding("decision.graduated", facts));
    }
    if (outcome == YearOutcome.PROMOTED && grade >= lastGrade) {
      findings.add(GRADE.finding("decision.promoted", facts));
    }
    return findings;
  }

  /**
   * Returns the last day on which a decision has to be published: five working days after the
   * council.
   *
   * @param protocolDay day of the council, not null
   * @return the day, never null
   */
  public static LocalDate publishBy(LocalDate protocolDay) {
    LocalDate day = protocolDay;
    int left = WORKING_DAYS;
    while (left > 0) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
