package ua.journal.core.groups;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Settings;
import ua.journal.core.school.Term;

/**
 * Groups of a divided class: R-GRP-01, everybody in one, R-GRP-02, when they are formed (clause 4,
 * class teacher, point 4), and R-GRP-03, when a pupil changes (subject teacher, point 12). Pure and
 * thread-safe.
 */
public final class GroupingRules {
  private static final Rule WHOLE = RuleBook.of("R-GRP-01");
  private static final Rule FORMED = RuleBook.of("R-GRP-02");
  private static final Rule TRANSFER = RuleBook.of("R-GRP-03");

  private GroupingRules() {}

  /**
   * Refuses a place in a group: who has it is of the class, and in one group of the subject.
   *
   * @param text key of the sentence, not null
   * @param facts values for the sentence, not null
   * @return a blocking finding, never null
   */
  public static Finding place(String text, Map<String, String> facts) {
    return WHOLE.finding(text, facts);
  }

  /**
   * Finds what lets a pupil enter or change a group.
   *
   * @param move the pupil and the day, not null
   * @param calendar the school year, not null
   * @param settings length of the window, not null
   * @return the basis; empty when nothing does, see {@link #refusal}
   */
  public static Optional<Basis> basis(Move move, SchoolCalendar calendar, Settings settings) {
    if (!move.today().isAfter(windowEnds(calendar, settings))) {
      return Optional.of(Basis.START);
    }
    if (!move.grouped() && move.enrolled().isAfter(windowEnds(calendar, settings))) {
      return Optional.of(Basis.NEWCOMER);
    }
    if (move.ordered()) {
      return Optional.of(Basis.ORDER);
    }
    return move.grouped() && transferDay(move.today(), calendar, settings).isPresent()
        ? Optional.of(Basis.SEMESTER)
        : Optional.empty();
  }

  /**
   * Says why a pupil may not, and from when they may.
   *
   * @param move a move without a basis, not null
   * @param calendar the school year, not null
   * @param settings length of the window, not null
   * @return a blocking finding, never null
   */
  public static Finding refusal(Move move, SchoolCalendar calendar, Settings settings) {
    if (!move.grouped()) {
      String until = windowEnds(calendar, settings).toString();
      return FORMED.finding("division.window", Map.of("until", until));
    }
    return semesterEnd(move.today(), calendar)
        .map(end -> TRANSFER.finding("division.semester", Map.of("end", end.toString())))
        .orElseGet(() -> TRANSFER.finding("division.noSemester", Map.of()));
  }

  /**
   * Returns the last day on which classes are divided, by default 10 September.
   *
   * @param calendar the school year, not null
   * @param settings length of the window, not null
   * @return the day, never null
   */
  public static LocalDate windowEnds(SchoolCalendar calendar, Settings settings) {
    LocalDate first =
        calendar.terms().stream()
            .map(Term::from)
            .findFirst()
            .orElse(LocalDate.of(calendar.begins(), Month.SEPTEMBER, 1));
    return first.plusDays(settings.groupWindowDays() - 1L);
  }

  /**
   * Finds the day from which a transfer counts that is agreed on today: the first day of the
   * semester that follows the one that has ended, or today when that has begun already.
   *
   * @param today the day at the school, not null
   * @param calendar the school year, not null
   * @param settings days of the new semester in which transfers are still taken, not null
   * @return the day; empty inside a semester
   */
  public static Optional<LocalDate> transferDay(
      LocalDate today, SchoolCalendar calendar, Settings settings) {
    List<Term> terms = calendar.terms();
    for (int i = 1; i < terms.size(); i++) {
      LocalDate begins = terms.get(i).from();
      boolean over = today.isAfter(terms.get(i - 1).to());
      if (over && today.isBefore(begins.plusDays(settings.groupWindowDays()))) {
        return Optional.of(today.isBefore(begins) ? begins : today);
      }
    }
    return Optional.empty();
  }

  /**
   * Judges a composition: no one of the class is left out.
   *
   * @param without how many pupils would be in no group of the subject
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> whole(long without) {
    return without == 0
        ? Optional.empty()
        : Optional.of(WHOLE.finding("division.without", Map.of("count", Long.toString(without))));
  }

  /** An earlier proposal waits for consent still. */
  static Finding open() {
    return FORMED.finding("division.open", Map.of());
  }

  /** Judges a proposal that moves no one. */
  static Optional<Finding> moves(int pupils) {
    return pupils == 0 ? Optional.of(FORMED.finding("division.same", Map.of())) : Optional.empty();
  }

  private static Optional<LocalDate> semesterEnd(LocalDate today, SchoolCalendar calendar) {
    List<Term> terms = calendar.terms();
    return terms.stream()
        .limit(Math.max(0, terms.size() - 1))
        .map(Term::to)
        .filter(end -> !end.isBefore(today))
        .findFirst();
  }

  /**
   * A pupil about to enter or change a group.
   *
   * @param today the day at the school
   * @param enrolled their first day in the class
   * @param grouped whether they are in a group of the subject
   * @param ordered whether an order re-forms the class
   */
  public record Move(LocalDate today, LocalDate enrolled, boolean grouped, boolean ordered) {}
}
