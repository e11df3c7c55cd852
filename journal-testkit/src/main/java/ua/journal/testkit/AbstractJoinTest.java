package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;
import ua.journal.core.imports.DoublesQuery;
import ua.journal.core.imports.JoinPeople;
import ua.journal.core.imports.JoinPreview;
import ua.journal.core.imports.JoinReport;
import ua.journal.core.imports.PartPeople;
import ua.journal.core.imports.RemovePerson;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.CellEvent;
import ua.journal.core.sheet.CellHistory;

/** Records of one person become one, are parted again, and go where nothing stands behind them. */
public abstract class AbstractJoinTest extends AbstractStorageTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

  /** For subclasses. */
  protected AbstractJoinTest() {}

  @Test
  @DisplayName("R-IMP-02: marks and lists go over with their history, and come back when parted")
  final void pupils() {
    PersonId twin = doubledPupil();
    ColumnId seventh = column("oct7", ColumnKind.CURRENT);
    ColumnId twelfth = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(seventh, person("hudz"), "9", 0)));
    assertDone(one(Act.put(twelfth, twin, "7", 0)));
    Set<Object> before = everything();

    JoinReport shown = admin().ask(new JoinPreview(person("hudz"), twin));
    assertThat(shown.findings()).isEmpty();
    assertThat(shown.moves().entered()).isEqualTo(1);
    assertThat(everything()).isEqualTo(before);

    assertThat(join("hudz", twin).findings()).isEmpty();
    assertThat(sheet("teacherA", "algebra8").cells())
        .filteredOn(cell -> !cell.pupil().equals(person("yermak")))
        .allMatch(cell -> cell.pupil().equals(person("hudz")))
        .hasSize(2);
    assertThat(sheet("teacherA", "algebra8").pupils()).noneMatch(row -> row.pupil().equals(twin));
    assertThat(history(twelfth, person("hudz"))).hasSize(1);
    assertDone(one(Act.put(twelfth, person("hudz"), "8", 1, "помилка")));
    assertThat(history(twelfth, person("hudz"))).hasSize(2);
    assertIntact();

    part();
    assertThat(everything()).isEqualTo(before);
    assertThat(history(twelfth, twin)).as("what was written meanwhile").hasSize(2);
    assertThat(sheet("teacherA", "algebra8").cells())
        .filteredOn(cell -> cell.pupil().equals(twin))
        .singleElement()
        .satisfies(cell -> assertThat(present(cell.mark()).value()).isEqualTo("8"));
    assertIntact();
  }

  @Test
  @DisplayName("R-IMP-02: two marks in the same lesson are not one")
  final void bothHaveAMark() {
    PersonId twin = doubledPupil();
    ColumnId column = column("oct7", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertDone(one(Act.put(column, twin, "7", 0)));
    Set<Object> before = everything();
    assertThat(join("hudz", twin).findings())
        .extracting(Finding::text)
        .containsExactly("join.lessons");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  @DisplayName("R-IMP-02: journals, positions and the account of a colleague go over and come back")
  final void staff() {
    PersonId twin = doubledTeacher();
    String login = "twin" + twin;
    journal().saveAccount(new Account(twin, school().id(), login, "secret"));
    Set<Object> before = everything();
    long journal = school().journal("algebra8").value();

    assertThat(join("teacherA", twin).changed()).isTrue();
    assertThat(account(login)).isEqualTo(person("teacherA"));
    assertThat(snapshot().journals())
        .filteredOn(row -> row.id() == journal)
        .allMatch(row -> row.teacher() == person("teacherA").value());
    assertThat(snapshot().people())
        .filteredOn(row -> row.id() == person("teacherA").value())
        .allMatch(row -> row.patronymic().length() > 2);
    assertIntact();

    part();
    assertThat(account(login)).isEqualTo(twin);
    assertThat(everything()).isEqualTo(before);
    assertIntact();
  }

  @Test
  @DisplayName("R-IMP-02: two people of different names and the asker's own record are refused")
  final void refused() {
    assertThat(join("hudz", person("melnyk")).findings())
        .extracting(Finding::text)
        .contains("join.two");
    assertThat(join("admin", doubledTeacher()).findings())
        .extracting(Finding::text)
        .contains("join.own");
  }

  @Test
  @DisplayName("R-IMP-02: a record behind which nothing stands goes; others stay")
  final void removal() {
    Set<Object> before = everything();
    PersonId twin = doubledPupil();
    assertThat(admin().perform(new RemovePerson(twin)).changed()).isTrue();
    assertThat(everything()).isEqualTo(before);
    assertThat(admin().perform(new RemovePerson(person("teacherA"))).findings())
        .extracting(Finding::text)
        .contains("remove.teaching");
    assertDone(one(Act.put(column("oct7", ColumnKind.CURRENT), person("hudz"), "9", 0)));
    assertThat(admin().perform(new RemovePerson(person("hudz"))).findings())
        .extracting(Finding::text)
        .contains("remove.ENTRIES");
    assertIntact();
  }

  private KitJournal.KitSession admin() {
    return journal().as(person("admin"));
  }

  private Outcome<JoinReport> join(String kept, PersonId joined) {
    return admin().perform(new JoinPeople(person(kept), joined));
  }

  private void part() {
    DoublesQuery.Found found = admin().ask(new DoublesQuery());
    assertThat(found.joins()).hasSize(1);
    PartPeople command = new PartPeople(found.joins().get(0).join().id());
    assertThat(admin().perform(command).changed()).isTrue();
    assertThat(admin().perform(command).findings())
        .extracting(Finding::text)
        .containsExactly("join.parted");
  }

  private List<CellEvent> history(ColumnId column, PersonId pupil) {
    return journal()
        .as(person("deputy"))
        .ask(new CellHistory(school().journal("algebra8"), column, pupil));
  }

  private void assertIntact() {
    assertThat(journal().as(person("deputy")).ask(new VerifyAudit()).differences()).isEmpty();
  }

  /** The same girl once more, without a patronymic, in the same class and on the same list. */
  private PersonId doubledPupil() {
    SchoolRows.PersonRow own = row("hudz");
    long id = FixtureSchool.IDS.next();
    school()
        .create(
            store(),
            new SchoolRows.PersonRow(
                id, own.surname(), own.given(), "", "", own.born(), "", "", "", ""),
            new SchoolRows.EnrolmentRow(
                FixtureSchool.IDS.next(), id, school().number("class8"), BEGIN, null, "", ""),
            new SchoolRows.MemberRow(school().journal("algebra8").value(), id, BEGIN, null, ""));
    return new PersonId(id);
  }

  /** A colleague as a timetable program calls him, with a journal of his own. */
  private PersonId doubledTeacher() {
    SchoolRows.PersonRow own = row("teacherA");
    long id = FixtureSchool.IDS.next();
    school()
        .create(
            store(),
            new SchoolRows.PersonRow(
                id,
                own.surname(),
                own.given().charAt(0) + ".",
                own.patronymic().charAt(0) + ".",
                "",
                null,
                "",
                "",
                "",
                ""),
            new SchoolRows.RoleRow(id, Role.TEACHER, BEGIN, null));
    SchoolRows.JournalRow journal =
        snapshot().journals().stream()
            .filter(row -> row.id() == school().journal("algebra8").value())
            .findFirst()
            .orElseThrow();
    school()
        .update(
            store(),
            new SchoolRows.JournalRow(
                journal.id(),
                journal.begins(),
                journal.subject(),
                journal.schoolClass(),
                journal.group(),
                id,
                journal.weeklyHalfHours(),
                journal.order()));
    return new PersonId(id);
  }

  private SchoolRows.PersonRow row(String name) {
    return snapshot().people().stream()
        .filter(each -> each.id() == person(name).value())
        .findFirst()
        .orElseThrow();
  }

  private PersonId account(String login) {
    return store()
        .read(tx -> tx.port(AccessStore.class).accountByLogin(login).orElseThrow().person());
  }

  private SchoolRows snapshot() {
    return store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id()));
  }

  private Set<Object> everything() {
    return new HashSet<>(List.copyOf(snapshot().all()));
  }
}
