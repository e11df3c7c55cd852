package ua.journal.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.attendance.Fact;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.MarkState;
import ua.journal.core.planning.PlanLine;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlansQuery;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.core.today.Debt;
import ua.journal.core.today.Today;
import ua.journal.core.today.TodayQuery;
import ua.journal.sample.DemoSchool;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.TableFormat;

@DisplayName("The demo school tells stories a teacher believes")
class DemoSchoolTest {
  private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 42);
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  private static final DemoSchool SCHOOL = new DemoSchool(Path.of("..", "demo"), formats());
  private static Journal journal;

  @BeforeAll
  static void setUp() {
    JournalStore store = memory();
    SCHOOL.setUp(store, MONDAY, password -> "sealed", percent -> {});
    Clock clock = Clock.fixed(MONDAY.atZone(ZONE).toInstant(), ZONE);
    journal = Journal.builder().store(store).clock(clock).build();
  }

  @ParameterizedTest(name = "on {0} the demo shows {1}")
  @CsvSource({
    "2026-11-23, 2026-11-23T10:42",
    "2026-11-22, 2026-11-20T10:42",
    "2026-10-28, 2026-10-23T10:42",
    "2027-07-15, 2027-05-28T10:42",
    "2028-01-03, 2027-12-24T10:42"
  })
  void momentIsTheLastSchoolDay(LocalDate today, LocalDateTime moment) {
    assertThat(SCHOOL.momentFor(today)).isEqualTo(moment);
  }

  @Test
  void teacherHasADayWithLessonsAndDebtsInMinutes() {
    Today today = as("teacher").ask(new TodayQuery(null));
    assertThat(today.lessons()).hasSizeBetween(4, 7);
    assertThat(today.lessons()).anyMatch(lesson -> lesson.lesson().substitute() != null);
    assertThat(today.debts())
        .filteredOn(debt -> debt.missing().contains(Debt.Missing.TOPIC))
        .hasSize(3);
    assertThat(today.debtMinutes()).isBetween(5, 12);
  }

  @Test
  void teachersFirstJournalHasTodayMarksAbsencesAndAnUnmarkedQuiz() {
    JournalSession teacher = as("teacher");
    JournalSummary first = teacher.ask(new JournalsOf()).get(0);
    assertThat(first.title()).isEqualTo("Алгебра · 8-Б");
    Sheet sheet = teacher.ask(new SheetQuery(first.id(), SheetQuery.Span.NOW));
    assertThat(sheet.pupils()).hasSizeGreaterThan(25);
    assertThat(sheet.columns())
        .anyMatch(column -> MONDAY.toLocalDate().equals(column.date()))
        .anyMatch(
            column ->
                column.kind() == ColumnKind.WORK
                    && sheet.cells().stream()
                        .noneMatch(
                            cell -> cell.column().equals(column.id()) && cell.mark() != null));
    assertThat(sheet.cells())
        .anyMatch(cell -> cell.mark() != null && cell.mark().state() == MarkState.CORRECTED)
        .anyMatch(cell -> cell.attendance() != null && cell.attendance().fact() == Fact.ABSENT);
    assertThat(sheet.authors()).isNotEmpty();
    assertThat(sheet.pupils()).anyMatch(pupil -> pupil.to() != null);
    assertThat(sheet.pupils()).anyMatch(pupil -> pupil.from().isAfter(LocalDate.of(2026, 9, 1)));
  }

  @Test
  void parentSeesBothChildren() {
    JournalSession parent = as("parent");
    Me me = parent.ask(new WhoAmI());
    assertThat(me.children())
        .extracting(child -> child.name().given())
        .contains("Марко", "Соломія");
    LocalDate monday = MONDAY.toLocalDate();
    Diary diary = parent.ask(new DiaryQuery(me.children().get(0).id(), monday, monday.plusDays(4)));
    assertThat(diary.days()).hasSize(5);
    assertThat(diary.days().get(0).lessons()).hasSizeBetween(5, 8);
  }

  @Test
  void theRecordIsWhole() {
    VerifyAudit.Result result = as("deputy").ask(new VerifyAudit());
    assertThat(result.intact()).isTrue();
    assertThat(result.entries()).isGreaterThan(30_000);
  }

  private static JournalSession as(String login) {
    return journal.as(journal.account(login).orElseThrow().person());
  }

  private static JournalStore memory() {
    return ServiceLoader.load(JournalPlugin.class).stream()
        .flatMap(plugin -> plugin.get().storages().stream())
        .filter(storage -> storage.name().equals("memory"))
        .findFirst()
        .orElseThrow()
        .create(new PluginConfig(Map.of()));
  }

  @Test
  @DisplayName("Most plans are in use; one is a draft, two wait for the deputy, one lacks an hour")
  void plans() {
    JournalSession deputy =
        journal.as(journal.account("deputy").map(Account::person).orElseThrow());
    List<PlanLine> plans = deputy.ask(new PlansQuery());
    assertThat(plans).filteredOn(line -> line.state() == PlanState.IN_USE).hasSizeGreaterThan(300);
    assertThat(plans).filteredOn(line -> line.state() == PlanState.DRAFT).hasSize(1);
    assertThat(plans).filteredOn(line -> line.state() == PlanState.SUBMITTED).hasSize(2);
    assertThat(plans).filteredOn(PlanLine::deviates).hasSize(1);
  }

  private static List<TableFormat> formats() {
    return ServiceLoader.load(JournalPlugin.class).stream()
        .flatMap(plugin -> plugin.get().tableFormats().stream())
        .toList();
  }
}
