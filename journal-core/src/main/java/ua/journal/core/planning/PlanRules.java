package ua.journal.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

/** Rules of a plan: R-KTP-01, R-KTP-02, R-KTP-03 (clause 4, teacher, point 2). Pure. */
public final class PlanRules {
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
   * Judges the hours (R-KTP-01): a warning for the teacher, a refusal for who approves.
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
                finding(
                    "R-KTP-01",
                    severity,
                    one.term() == 0 ? "plan.hours" : "plan.hoursTerm",
                    Map.of(
                        "planned", Integer.toString(one.planned()),
                        "hours", Integer.toString(one.curriculum()),
                        "term", "I".repeat(one.term()))))
        .toList();
  }

  /**
   * Judges numbers, days and themes (R-KTP-02, R-KTP-03).
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
    warn(findings, "R-KTP-02", "plan.gaps", missing);
    warn(findings, "R-KTP-02", "plan.order", backwards);
    warn(
        findings, "R-KTP-02", "plan.days", lessons.isEmpty() ? List.of() : strayed(items, lessons));
    warn(findings, "R-KTP-03", "plan.theme", unassessed(items));
    boolean themes = items.stream().anyMatch(item -> !item.theme().isEmpty());
    if (!items.isEmpty() && !themes && items.stream().noneMatch(PlanRules::assesses)) {
      findings.add(RuleBook.finding("R-KTP-03", "plan.works", Map.of()));
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

  /** Refuses what cannot be stored: texts too long, no content, too many items. */
  static List<Finding> judgeTexts(List<PlanItem> items) {
    List<Finding> findings = new ArrayList<>();
    for (PlanItem item : items) {
      LessonRules.text(item.title(), LessonRules.MAX_TOPIC).ifPresent(findings::add);
      LessonRules.text(item.theme(), MAX_THEME).ifPresent(findings::add);
      LessonRules.text(item.homework(), LessonRules.MAX_HOMEWORK).ifPresent(findings::add);
      if (item.title().isEmpty()) {
        Map<String, String> facts = Map.of("no", Integer.toString(item.no()));
        findings.add(RuleBook.finding("R-TXT-01", "plan.empty", facts));
      }
    }
    if (items.size() > MOST_ITEMS) {
      Map<String, String> facts = Map.of("max", Integer.toString(MOST_ITEMS));
      findings.add(RuleBook.finding("R-TXT-01", "plan.long", facts));
    }
    return findings;
  }

  private static void warn(
      List<Finding> findings, String rule, String text, List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      String shown =
          numbers.stream()
              .limit(MOST_NUMBERS)
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      String list = numbers.size() > MOST_NUMBERS ? shown + " …" : shown;
      findings.add(RuleBook.finding(rule, text, Map.of("numbers", list)));
    }
  }

  /** Somebody changed the plan after the caller looked at it. */
  static Finding stale() {
    return RuleBook.finding("R-KTP-05", "plan.changed", Map.of());
  }

  static Finding finding(String rule, Severity severity, String text, Map<String, String> facts) {
    Rule known = RuleBook.standard().rule(rule);
    return new Finding(known.id(), severity, known.clause(), text, facts, List.of());
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
     * Tells whether plan and curriculum agree.
     *
     * @return true when they have the same number of hours
     */
    public boolean fits() {
      return planned == curriculum;
    }
  }
}
