package ua.journal.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;
import ua.journal.core.regulation.TextRules;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

/**
 * Rules of a plan: R-KTP-01, R-KTP-02, R-KTP-05 (clause 4, subject teacher, point 2), R-KTP-03
 * (point 4), R-KTP-04 and R-KTP-06 (point 3). Pure and thread-safe.
 */
public final class PlanRules {
  private static final Rule HOURS = RuleBook.of("R-KTP-01");
  private static final Rule ORDER = RuleBook.of("R-KTP-02");
  private static final Rule ASSESSMENT = RuleBook.of("R-KTP-03");
  private static final Rule LAG = RuleBook.of("R-KTP-04");
  private static final Rule STEPS = RuleBook.of("R-KTP-05");
  private static final Rule HELD = RuleBook.of("R-KTP-06");

  /** Most items of a plan. */
  public static final int MOST_ITEMS = 400;

  /** Longest name of a theme. */
  public static final int MAX_THEME = 200;

  private static final int MOST_NUMBERS = 8;

  private PlanRules() {}

  /**
   * Counts the hours of a plan beside those of the curriculum.
   *
   * @param facts the plan, not null
   * @param calendar the year, null when none is set up
   * @return the year first, then its semesters; empty without a calendar or a known load
   */
  public static List<Hours> hours(PlanFacts facts, @Nullable SchoolCalendar calendar) {
    if (calendar == null || facts.load().weeklyHalfHours() == 0) {
      return List.of();
    }
    Map<Integer, Integer> planned = plannedByTerm(facts.items(), calendar);
    List<Hours> terms = new ArrayList<>();
    int days = 0;
    for (Term term : calendar.terms()) {
      int lessons =
          (int) facts.lessons().stream().filter(lesson -> lesson.term() == term.no()).count();
      int schoolDays = CurriculumHours.schoolDays(calendar, term);
      days += schoolDays;
      terms.add(
          new Hours(
              term.no(),
              planned.getOrDefault(term.no(), 0),
              CurriculumHours.of(facts.load(), lessons, schoolDays)));
    }
    int year = CurriculumHours.of(facts.load(), facts.lessons().size(), days);
    terms.add(0, new Hours(0, facts.items().size(), year));
    return terms;
  }

  /** An item without a day stands in the semester of the one before it. */
  private static Map<Integer, Integer> plannedByTerm(
      List<PlanItem> items, SchoolCalendar calendar) {
    Map<Integer, Integer> planned = new HashMap<>();
    int term = calendar.terms().isEmpty() ? 0 : calendar.terms().get(0).no();
    for (PlanItem item : items) {
      if (item.date() != null) {
        term = calendar.termOf(item.date()).map(Term::no).orElse(term);
      }
      planned.merge(term, 1, Integer::sum);
    }
    return planned;
  }

  /**
   * Judges the hours: a warning for the teacher, a refusal for who approves.
   *
   * @param hours what {@link #hours} answered, not null
   * @param severity what a deviation does, not null
   * @return the year's deviation, else those of the semesters, never null
   */
  public static List<Finding> judgeHours(List<Hours> hours, Severity severity) {
    List<Hours> off = hours.stream().filter(one -> !one.fits()).toList();
    if (!off.isEmpty() && off.get(0).term() == 0) {
      off = off.subList(0, 1);
    }
    return off.stream()
        .map(
            one ->
                HOURS.finding(
                    severity,
                    one.term() == 0 ? "plan.hours" : "plan.hoursTerm",
                    Map.of(
                        "planned", Integer.toString(one.planned()),
                        "hours", Integer.toString(one.curriculum()),
                        "term", "I".repeat(one.term()))))
        .toList();
  }

  /**
   * Judges numbers, days and themes.
   *
   * @param items items of a plan in order, not null
   * @param lessons lessons of the journal, empty when there is no timetable yet, not null
   * @return warnings, never null
   */
  public static List<Finding> judge(List<PlanItem> items, List<Lesson> lessons) {
    List<Finding> findings = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    List<Integer> backwards = new ArrayList<>();
    int no = 0;
    LocalDate latest = LocalDate.MIN;
    for (PlanItem item : items) {
      for (int gap = no + 1; gap < item.no(); gap++) {
        missing.add(gap);
      }
      no = item.no();
      if (item.date() != null && item.date().isBefore(latest)) {
        backwards.add(item.no());
      }
      latest = item.date() == null || item.date().isBefore(latest) ? latest : item.date();
    }
    warn(findings, ORDER, "plan.gaps", missing);
    warn(findings, ORDER, "plan.order", backwards);
    warn(findings, ORDER, "plan.days", lessons.isEmpty() ? List.of() : strayed(items, lessons));
    warn(findings, ASSESSMENT, "plan.theme", unassessed(items));
    boolean themes = items.stream().anyMatch(item -> !item.theme().isEmpty());
    if (!items.isEmpty() && !themes && items.stream().noneMatch(PlanRules::assesses)) {
      findings.add(ASSESSMENT.finding("plan.works", Map.of()));
    }
    return findings;
  }

  /** Items on a day that has no lesson left for them. */
  private static List<Integer> strayed(List<PlanItem> items, List<Lesson> lessons) {
    Map<LocalDate, Integer> free = new HashMap<>();
    lessons.stream()
        .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
        .forEach(lesson -> free.merge(lesson.date(), 1, Integer::sum));
    return items.stream()
        .filter(item -> item.date() != null && free.merge(item.date(), -1, Integer::sum) < 0)
        .map(PlanItem::no)
        .toList();
  }

  /** Last items of themes that end without an assessment. */
  private static List<Integer> unassessed(List<PlanItem> items) {
    List<Integer> last = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      PlanItem item = items.get(i);
      boolean ends = i + 1 == items.size() || !items.get(i + 1).theme().equals(item.theme());
      if (!item.theme().isEmpty() && ends && !assesses(item)) {
        last.add(item.no());
      }
    }
    return last;
  }

  private static boolean assesses(PlanItem item) {
    return item.kind() == LessonKind.CONTROL
        || item.title().toLowerCase(Locale.ROOT).contains("тематичн");
  }

  /**
   * Refuses what cannot be stored: texts too long, no content, too many items.
   *
   * @param items items of a plan, not null
   * @return blocking findings, never null
   */
  public static List<Finding> judgeTexts(List<PlanItem> items) {
    List<Finding> findings = new ArrayList<>();
    for (PlanItem item : items) {
      TextRules.judge(item.title(), LessonRules.MAX_TOPIC).ifPresent(findings::add);
      TextRules.judge(item.theme(), MAX_THEME).ifPresent(findings::add);
      TextRules.judge(item.homework(), LessonRules.MAX_HOMEWORK).ifPresent(findings::add);
      TextRules.planLine(item.no(), item.title()).ifPresent(findings::add);
    }
    TextRules.planLength(items.size(), MOST_ITEMS).ifPresent(findings::add);
    return findings;
  }

  private static void warn(List<Finding> findings, Rule rule, String text, List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      String shown =
          numbers.stream()
              .limit(MOST_NUMBERS)
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      String list = numbers.size() > MOST_NUMBERS ? shown + " …" : shown;
      findings.add(rule.finding(text, Map.of("numbers", list)));
    }
  }

  /**
   * Judges how far the lessons are behind.
   *
   * @param lag items that should have been taught and were not
   * @param allowed how many the school puts up with
   * @return a warning, or empty
   */
  public static Optional<Finding> lag(int lag, int allowed) {
    return lag > allowed
        ? Optional.of(LAG.finding("plan.lag", Map.of("lag", Integer.toString(lag))))
        : Optional.empty();
  }

  /** Judges handing in: there has to be a plan. */
  static Optional<Finding> submission(PlanState state) {
    return state == PlanState.MISSING
        ? Optional.of(STEPS.finding("plan.nothing", Map.of()))
        : Optional.empty();
  }

  /** Judges an answer of the deputy head: the plan was handed in; giving it back says why. */
  static Optional<Finding> decision(PlanState state, boolean approve, String remark) {
    if (state != PlanState.SUBMITTED) {
      return Optional.of(STEPS.finding("plan.notSubmitted", Map.of()));
    }
    return !approve && remark.isEmpty()
        ? Optional.of(STEPS.finding("plan.remark", Map.of()))
        : Optional.empty();
  }

  /** Judges where the items are after a change: those that were taught stay. */
  static Optional<Finding> held(boolean moved) {
    return moved ? Optional.of(HELD.finding("plan.held", Map.of())) : Optional.empty();
  }

  /** Someone changed the plan after the caller looked at it. */
  static Finding stale() {
    return STEPS.finding("plan.changed", Map.of());
  }

  /**
   * Hours of a span.
   *
   * @param term number of the semester, 0 for the year
   * @param planned hours of the plan
   * @param curriculum hours of the curriculum
   */
  public record Hours(int term, int planned, int curriculum) {
    /**
     * Returns whether plan and curriculum agree.
     *
     * @return true when they have the same number of hours
     */
    public boolean fits() {
      return planned == curriculum;
    }
  }
}
