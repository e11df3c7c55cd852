package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.Reason;
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
    switch (random.nextInt(7)) {
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
