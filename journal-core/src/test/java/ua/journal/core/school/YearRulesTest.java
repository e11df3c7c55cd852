package ua.journal.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.Findings;
import ua.journal.core.RuleCases;

@DisplayName("R-PER-01, R-YEAR, R-BELL: the school year")
class YearRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final LessonTimes PLAIN = schedule(0, "1 08:30 09:15, 2 09:25 10:10");

  @ParameterizedTest(name = "R-PER-01, R-YEAR: {0} → {6}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/school-year.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void yearIsJudged(
      String what,
      LocalDate from1,
      LocalDate to1,
      LocalDate from2,
      LocalDate to2,
      @Nullable String off,
      String result) {
    List<Term> terms =
        List.of(
            new Term(1, from1, to1, PeriodState.OPEN), new Term(2, from2, to2, PeriodState.OPEN));
    List<DayOff> daysOff = off == null ? List.of() : List.of(dayOff(off));
    YearFrame year = new YearFrame(2026, terms, daysOff, PLAIN, Regime.ORDINARY, Map.of());
    assertThat(Findings.asText(YearRules.judge(year))).isEqualTo(result);
  }

  @ParameterizedTest(name = "R-PER-01: semester {0} of a year of two → {1}")
  @CsvSource({"0, R-PER-01:BLOCK", "1, OK", "2, OK", "3, R-PER-01:BLOCK"})
  void semestersAreThoseOfTheYear(int no, String result) {
    List<Term> terms =
        List.of(
            new Term(1, DAY, DAY, PeriodState.CLOSED),
            new Term(2, DAY.plusDays(1), DAY.plusDays(1), PeriodState.OPEN));
    assertThat(Findings.asText(PeriodRules.known(no, terms).stream().toList())).isEqualTo(result);
  }

  @ParameterizedTest(name = "R-BELL: {0} → {2}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/bells.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void lessonTimesAreJudged(String what, String lessonTimes, String result) {
    assertThat(Findings.asText(schedule(0, lessonTimes).judge())).isEqualTo(result);
  }

  @Test
  @DisplayName("R-BELL-03, R-PER-01: a schedule lacks a lesson; a line names what there is not")
  void regime() {
    LessonTimes late = schedule(1, "1 13:00 13:45");
    RegimeLine right = new RegimeLine(DAY, DAY, 8, 1, StudyMode.ON_SITE);
    RegimeLine wrong = new RegimeLine(DAY, DAY, 9, 1, StudyMode.ON_SITE);
    assertThat(judge(late, right)).isEqualTo("R-BELL-03:WARN");
    assertThat(judge(late, wrong)).isEqualTo("R-PER-01:BLOCK+R-BELL-03:WARN");
    assertThat(judge(schedule(2, "1 08:30 09:15, 2 09:25 10:10"), right))
        .isEqualTo("R-PER-01:BLOCK");
  }

  @Test
  @DisplayName("Clause 4, administrator, 7: the shorter span speaks, of equal ones the class")
  void closest() {
    RegimeLine shift = new RegimeLine(DAY, DAY.plusDays(200), 8, 1, StudyMode.ON_SITE);
    RegimeLine week = new RegimeLine(DAY, DAY.plusDays(4), RegimeLine.ALL, 0, StudyMode.REMOTE);
    RegimeLine own = new RegimeLine(DAY, DAY.plusDays(4), 8, 1, StudyMode.MIXED);
    Regime regime = new Regime(List.of(schedule(1, "1 13:00 13:45")), List.of(shift, week));
    assertThat(regime.line(DAY, 8)).contains(week);
    assertThat(regime.line(DAY.plusDays(7), 8)).contains(shift);
    assertThat(regime.line(DAY.plusDays(7), 9)).isEmpty();
    assertThat(new Regime(List.of(), List.of(shift, week, own)).line(DAY, 8)).contains(own);
    assertThat(regime.period(DAY.plusDays(7), 8, 1, PLAIN)).contains(PLAIN_AT_13);
    assertThat(regime.period(DAY.plusDays(7), 8, 2, PLAIN)).as("no lesson is lost").isPresent();
    assertThat(regime.period(DAY, 8, 3, PLAIN)).isEmpty();
  }

  private static final LessonTime PLAIN_AT_13 =
      new LessonTime(1, LocalTime.of(13, 0), LocalTime.of(13, 45));

  private static String judge(LessonTimes schedule, RegimeLine line) {
    YearFrame year =
        new YearFrame(
            2026,
            List.of(),
            List.of(),
            PLAIN,
            new Regime(List.of(schedule), List.of(line)),
            Map.of(8L, "8-Б"));
    return Findings.asText(YearRules.judge(year));
  }

  private static LessonTimes schedule(int no, String lessonTimes) {
    return new LessonTimes(
        no,
        "",
        Arrays.stream(lessonTimes.split(", "))
            .map(period -> period.split(" "))
            .map(
                part ->
                    new LessonTime(
                        Integer.parseInt(part[0]),
                        LocalTime.parse(part[1]),
                        LocalTime.parse(part[2])))
            .toList());
  }

  private static DayOff dayOff(String text) {
    String[] parts = text.split(" ", 3);
    return new DayOff(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), parts[2]);
  }

  @TestFactory
  @DisplayName("R-BELL-03, R-PER-01: lines of the regime")
  Stream<DynamicTest> regimes() {
    return RuleCases.tests(
        "regime.csv",
        each -> {
          LessonTimes lessonTimes =
              schedule(
                  1,
                  each.get("bells").equals("1") ? "1 13:00 13:45" : "1 13:00 13:45, 2 13:55 14:40");
          RegimeLine line =
              new RegimeLine(
                  each.day("from"), each.day("to"), each.number("class"), 1, StudyMode.ON_SITE);
          YearFrame year =
              new YearFrame(
                  2026,
                  List.of(),
                  List.of(),
                  PLAIN,
                  new Regime(List.of(lessonTimes), List.of(line)),
                  Map.of(8L, "8-Б"));
          return YearRules.judge(year);
        });
  }

  @TestFactory
  @DisplayName("R-PER-02: years that are only read")
  Stream<DynamicTest> pastYears() {
    return RuleCases.tests(
        "past-year.csv",
        each ->
            PastYearRules.judge(each.number("begins"), each.number("serving")).stream().toList());
  }
}
