package ua.journal.core.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.Findings;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.Settings;

@DisplayName("R-LES, R-HW, R-LNG: the lesson record")
class LessonRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final JournalId JOURNAL = new JournalId(1);

  @ParameterizedTest(name = "R-LES-04, R-HW-01, R-HW-02, R-LNG-01: {0} → {7}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/lessons.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void recordIsJudged(
      String what,
      int grade,
      LessonKind kind,
      String topic,
      String workTopic,
      String homework,
      String due,
      String answer) {
    Lesson dueLesson = due == null ? null : due(due);
    LessonRecord record =
        new LessonRecord(
            kind,
            text(topic),
            text(workTopic),
            0,
            text(homework),
            false,
            dueLesson == null ? null : dueLesson.id());
    assertThat(
            Findings.asText(
                LessonRules.judge(
                    record, lesson(5, DAY, 3), dueLesson, grade, Settings.defaults())))
        .as(what)
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "R-LNG-01: {0} → {2}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/state-language.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void stateLanguage(String what, String text, String accepted) {
    assertThat(StateLanguage.accepts(text(text))).as(what).isEqualTo("yes".equals(accepted));
  }

  @Test
  @DisplayName("R-LNG-01: the school may refuse instead of warning")
  void languageMayBlock() {
    Settings strict = Settings.of(Map.of("journal.rules.language-blocks", "true"));
    LessonRecord record =
        new LessonRecord(LessonKind.LESSON, "Present Perfect", "", 0, "", false, null);
    assertThat(LessonRules.judge(record, lesson(5, DAY, 3), null, 8, strict))
        .singleElement()
        .matches(finding -> finding.severity() == Severity.BLOCK);
  }

  @Test
  @DisplayName("R-LES-02: filled is roll call, topic, and homework or an explicit «без д/з»")
  void filled() {
    LessonRecord topic = new LessonRecord(LessonKind.LESSON, "Дроби", "", 1, "", false, null);
    LessonRecord without = new LessonRecord(LessonKind.LESSON, "Дроби", "", 1, "", true, null);
    Lesson empty = lesson(5, DAY, 3);
    assertThat(empty.filled()).isFalse();
    assertThat(empty.withRollCalled().filled()).isFalse();
    assertThat(empty.withRollCalled().rewritten(topic, LessonStatus.PLANNED).filled()).isFalse();
    assertThat(empty.withRollCalled().rewritten(without, LessonStatus.PLANNED).filled()).isTrue();
    assertThat(empty.rewritten(without, LessonStatus.PLANNED).filled()).isFalse();
  }

  @Test
  @DisplayName("R-LES-05: a lesson with entries is not cancelled (scenario 8)")
  void cancel() {
    assertThat(LessonRules.cancel(false)).isEmpty();
    assertThat(LessonRules.cancel(true)).get().matches(finding -> finding.blocks());
  }

  @Test
  @DisplayName(
      "R-LES-07: a planned lesson is held once its end has passed, by its substitute if any")
  void statusFollowsTheClock() {
    Lesson lesson = lesson(5, DAY, 3);
    assertThat(lesson.statusAt(DAY.atTime(11, 9))).isEqualTo(LessonStatus.PLANNED);
    assertThat(lesson.statusAt(DAY.atTime(11, 10))).isEqualTo(LessonStatus.HELD);
    Lesson substituted = substituted(lesson);
    assertThat(substituted.statusAt(DAY.atTime(11, 10))).isEqualTo(LessonStatus.SUBSTITUTED);
    Lesson cancelled = lesson.rewritten(LessonRecord.EMPTY, LessonStatus.CANCELLED);
    assertThat(cancelled.statusAt(DAY.atTime(23, 0))).isEqualTo(LessonStatus.CANCELLED);
  }

  @Test
  @DisplayName("R-LES-08: paper shows day over month")
  void paperDate() {
    assertThat(lesson(5, LocalDate.of(2026, 9, 2), 1).paperDate()).isEqualTo("02/09");
  }

  private static String text(String written) {
    if (written == null) {
      return "";
    }
    if (written.startsWith("#")) {
      return "ж".repeat(Integer.parseInt(written.substring(1)));
    }
    return written.replace("#0007", "\u0007");
  }

  private static Lesson due(String which) {
    return switch (which) {
      case "later" -> lesson(6, DAY.plusDays(2), 3);
      case "same" -> lesson(5, DAY, 3);
      case "earlier" -> lesson(4, DAY.minusDays(2), 3);
      case "sameDay" -> lesson(6, DAY, 4);
      case "foreign" -> lesson(6, DAY.plusDays(2), 3, new JournalId(2));
      default -> throw new IllegalArgumentException(which);
    };
  }

  private static Lesson lesson(long id, LocalDate date, int period) {
    return lesson(id, date, period, JOURNAL);
  }

  private static Lesson lesson(long id, LocalDate date, int period, JournalId journal) {
    return new Lesson(
        new LessonId(id),
        journal,
        1,
        date,
        period,
        LocalTime.of(10, 25),
        LocalTime.of(11, 10),
        "214",
        LessonStatus.PLANNED,
        LessonRecord.EMPTY,
        false,
        null,
        null,
        0);
  }

  private static Lesson substituted(Lesson lesson) {
    return new Lesson(
        lesson.id(),
        lesson.journal(),
        1,
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        "214",
        LessonStatus.PLANNED,
        LessonRecord.EMPTY,
        false,
        new PersonId(9),
        "Ткач Л. І.",
        0);
  }
}
