package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanLine;
import ua.journal.core.planning.PlanQuery;
import ua.journal.core.planning.PlansQuery;
import ua.journal.core.planning.SavePlan;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.Reason;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.core.substitution.SubstitutionDayQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.core.teaching.Member;
import ua.journal.core.today.OwnJournal;
import ua.journal.core.today.OwnJournals;

/** What lists of journals count is what their sheets hold, after whatever was written. */
public abstract class AbstractCountsTest extends AbstractStorageTest {
  private static final int STEPS = 24;
  private static final Set<LessonStatus> COUNTED =
      EnumSet.of(LessonStatus.PLANNED, LessonStatus.HELD, LessonStatus.SUBSTITUTED);

  private Random random = new Random(0);
  private int orders;

  /** For subclasses. */
  protected AbstractCountsTest() {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 42, 1945})
  @DisplayName("R-LES-02: kept counts are those of a recount after any sequence of commands")
  final void keptCountsAreARecount(long seed) {
    random = new Random(seed);
    assertCounts("at the beginning");
    for (int step = 0; step < STEPS; step++) {
      String done = doSomething();
      assertCounts("seed " + seed + ", step " + step + ", " + done);
    }
  }

  private String doSomething() {
    Lesson lesson = pick(sheet("deputy", "algebra8").lessons());
    int revision = lesson.revision();
    switch (random.nextInt(9)) {
      case 0:
        batch("teacherA", "algebra8", Act.roll(lesson.id()));
        return "roll of " + lesson.date();
      case 1:
        return put(lesson, Act.topic("Степінь"), revision);
      case 2:
        return put(lesson, Act.homework("№ 312", null), revision);
      case 3:
        return put(lesson, LessonRecord.EMPTY, revision);
      case 4:
        batch("teacherA", "algebra8", Act.cancel(lesson.id(), revision));
        return "no lesson on " + lesson.date();
      case 5:
        return lesson.stored() == LessonStatus.CANCELLED ? pass() : substitute(lesson);
      case 6:
        return plan();
      case 7:
        return put(lesson, asPlanned(1 + random.nextInt(STEPS)), revision);
      default:
        return random.nextBoolean() ? pass() : leave();
    }
  }

  private String put(Lesson lesson, LessonRecord record, int revision) {
    batch("teacherA", "algebra8", Act.lesson(lesson.id(), record, revision));
    return "record of " + lesson.date();
  }

  private String substitute(Lesson lesson) {
    NoteAbsence.Choice choice =
        new NoteAbsence.Choice(
            lesson.id(), random.nextBoolean(), random.nextBoolean() ? person("leader") : null, "");
    journal()
        .as(person("deputy"))
        .perform(
            new NoteAbsence(
                person("teacherA"), lesson.date(), Reason.SICKNESS, "", List.of(choice)));
    return "substitution on " + lesson.date();
  }

  /** A plan grows by an item or loses its last one. */
  private String plan() {
    Plan plan = plan(school().journal("algebra8"));
    List<PlanItem> items = new ArrayList<>(plan.lines().stream().map(line -> line.item()).toList());
    if (items.size() > 2 && random.nextInt(3) == 0) {
      items.remove(items.size() - 1);
    } else {
      LocalDate day = LocalDateTime.now(clock()).toLocalDate().plusDays(random.nextInt(21) - 10);
      items.add(new PlanItem(0, day, "", "Степінь", "", LessonKind.LESSON));
    }
    journal()
        .as(person("teacherA"))
        .perform(new SavePlan(plan.journal().id(), plan.revision(), items));
    return "plan of " + items.size();
  }

  private Plan plan(JournalId journal) {
    return journal().as(person("deputy")).ask(new PlanQuery(journal, null));
  }

  private static LessonRecord asPlanned(int no) {
    return new LessonRecord(LessonKind.LESSON, "Степінь", "", no, "", true, null);
  }

  /** Lessons become due when time passes, and nothing is written then. */
  private String pass() {
    clock().set(LocalDateTime.now(clock()).plusMinutes(20 + random.nextInt(3000)));
    return "now " + LocalDateTime.now(clock());
  }

  private String leave() {
    Member pupil = pick(sheet("deputy", "algebra8").pupils());
    LocalDate today = LocalDateTime.now(clock()).toLocalDate();
    journal()
        .as(person("secretary"))
        .perform(
            new MovePupil(new Movement.Departure(pupil.pupil(), today), orders++ + "-у", today));
    return "departure of " + pupil.name();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void assertCounts(String when) {
    LocalDateTime now = LocalDateTime.now(clock());
    for (JournalSummary journal : journal().as(person("deputy")).ask(new JournalsOf())) {
      Sheet sheet =
          journal().as(person("deputy")).ask(new SheetQuery(journal.id(), SheetQuery.Span.YEAR));
      List<Lesson> over =
          sheet.lessons().stream().filter(l -> !l.date().atTime(l.ends()).isAfter(now)).toList();
      List<Lesson> held = over.stream().filter(l -> COUNTED.contains(l.stored())).toList();
      assertThat(journal.held()).as("held, " + when).isEqualTo(held.size());
      assertThat(journal.unfilled())
          .as("unfilled, " + when)
          .isEqualTo((int) held.stream().filter(l -> !l.filled()).count());
      assertThat(journal.pupils())
          .as("pupils, " + when)
          .isEqualTo(
              (int)
                  sheet.pupils().stream()
                      .filter(p -> p.on(now.toLocalDate()))
                      .map(Member::pupil)
                      .distinct()
                      .count());
    }
    assertRail(when);
    assertPlans(when);
    assertHours(when);
  }

  private void assertPlans(String when) {
    for (PlanLine line : journal().as(person("deputy")).ask(new PlansQuery())) {
      Plan plan = plan(line.journal().id());
      assertThat(line.fulfilment()).as("plan against fact, " + when).isEqualTo(plan.fulfilment());
      assertThat(line.hours().planned()).as("planned, " + when).isEqualTo(plan.lines().size());
      assertThat(line.state()).as("state, " + when).isEqualTo(plan.state());
    }
  }

  /** Hours of the month, by the sheets and by the days of the register one by one. */
  private void assertHours(String when) {
    LocalDateTime now = LocalDateTime.now(clock());
    Register register = journal().as(person("deputy")).ask(new RegisterQuery(null));
    Map<LessonId, DayLesson> changed = new HashMap<>();
    Map<PersonId, Set<String>> given = new HashMap<>();
    Map<PersonId, Set<String>> unwritten = new HashMap<>();
    for (JournalSummary journal : journal().as(person("deputy")).ask(new JournalsOf())) {
      for (Lesson lesson : lessonsOf(journal.id(), register.month())) {
        changed(lesson.date()).forEach(each -> changed.put(each.lesson(), each));
        DayLesson other = changed.get(lesson.id());
        PersonId giver = other == null ? journal.teacher() : other.giver().orElse(null);
        if (giver != null && !lesson.date().atTime(lesson.ends()).isAfter(now)) {
          String hour = lesson.date() + "/" + lesson.period();
          given.computeIfAbsent(giver, key -> new HashSet<>()).add(hour);
          if (!lesson.filled()) {
            unwritten.computeIfAbsent(giver, key -> new HashSet<>()).add(hour);
          }
        }
      }
    }
    assertThat(register.lessons())
        .as("given by others, " + when)
        .extracting(DayLesson::lesson, DayLesson::substitute, DayLesson::missed)
        .containsExactlyInAnyOrderElementsOf(
            changed.values().stream()
                .map(each -> tuple(each.lesson(), each.substitute(), each.missed()))
                .toList());
    assertTotals(register, given, unwritten, when);
  }

  private static void assertTotals(
      Register register,
      Map<PersonId, Set<String>> given,
      Map<PersonId, Set<String>> unwritten,
      String when) {
    for (Register.Total total : register.totals()) {
      assertThat(total.given())
          .as("hours of " + total.name() + ", " + when)
          .isEqualTo(given.getOrDefault(total.teacher(), Set.of()).size());
      assertThat(total.unwritten())
          .as("unwritten of " + total.name() + ", " + when)
          .isEqualTo(unwritten.getOrDefault(total.teacher(), Set.of()).size());
    }
    assertThat(register.totals())
        .as("teachers, " + when)
        .extracting(Register.Total::teacher)
        .containsAll(given.keySet());
  }

  private List<Lesson> lessonsOf(JournalId journal, YearMonth month) {
    return journal()
        .as(person("deputy"))
        .ask(new SheetQuery(journal, SheetQuery.Span.YEAR))
        .lessons()
        .stream()
        .filter(lesson -> YearMonth.from(lesson.date()).equals(month))
        .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
        .toList();
  }

  private List<DayLesson> changed(LocalDate day) {
    return journal().as(person("deputy")).ask(new SubstitutionDayQuery(day, null)).changed();
  }

  private void assertRail(String when) {
    LocalDateTime now = LocalDateTime.now(clock());
    for (OwnJournal journal : journal().as(person("teacherA")).ask(new OwnJournals())) {
      if (!journal.teacher().equals(person("teacherA"))) {
        continue;
      }
      List<Lesson> lessons =
          journal()
              .as(person("deputy"))
              .ask(new SheetQuery(journal.id(), SheetQuery.Span.YEAR))
              .lessons();
      assertThat(journal.unfilled())
          .as("rail, " + when)
          .isEqualTo(
              (int)
                  lessons.stream()
                      .filter(l -> !l.date().atTime(l.ends()).isAfter(now))
                      .filter(l -> l.stored() != LessonStatus.CANCELLED)
                      .filter(l -> l.substitute() == null && !l.filled())
                      .count());
      assertThat(journal.period())
          .as("bell, " + when)
          .isEqualTo(
              lessons.stream()
                  .filter(l -> l.date().equals(now.toLocalDate()))
                  .mapToInt(Lesson::period)
                  .min()
                  .orElse(0));
    }
  }
}
