package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Account;
import ua.journal.core.access.Role;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.imports.Difference;
import ua.journal.core.imports.ImportLog;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportRun;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.UndoImport;
import ua.journal.core.imports.UndoPreview;
import ua.journal.core.imports.UndoReport;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;

/** The last import is taken back while nothing rests on it (R-IMP-01). */
public abstract class AbstractUndoTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractUndoTest() {}

  @Test
  @DisplayName("import → undo gives the school of before; the log and the audit tell of both")
  final void thereAndBack() {
    Set<Object> before = everything();
    ImportReport report = importAll();
    assertThat(everything()).isNotEqualTo(before);

    UndoReport undone = undo();
    assertThat(undone.findings()).isEmpty();
    assertThat(everything()).isEqualTo(before);
    List<ImportRun> log = journal().as(person("admin")).ask(new ImportLog());
    assertThat(log).hasSize(2);
    assertThat(log.get(0).undoes()).isEqualTo(log.get(1).id());
    assertThat(log.get(0).created()).isEqualTo(report.created());
    assertThat(log.get(0).updated()).isEqualTo(report.updated());
    assertThat(log.get(0).name().surname()).isEqualTo("Жук");
    assertThat(journal().as(person("deputy")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName("import → undo → import gives the same school as one import")
  final void again() {
    ImportReport first = importAll();
    undo();
    ImportReport second = importAll();
    assertThat(second.lists()).isEqualTo(first.lists());
    assertThat(second.differences()).isEqualTo(first.differences());
    assertThat(run(tables(), true).created()).isZero();
    assertThat(undo().findings()).as("the second import is the last one now").isEmpty();
  }

  @Test
  @DisplayName("R-IMP-01: undo twice is refused, and so is the undo of an undo")
  final void twice() {
    importAll();
    long run = last();
    undo(run);
    Set<Object> before = everything();
    assertRefused(undo(run), "import.undone");
    assertRefused(undo(), "import.untraced");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  @DisplayName("A preview names what goes and what comes back, and changes nothing")
  final void preview() {
    importAll();
    Set<Object> before = everything();
    ImportReport told =
        present(journal().as(person("admin")).ask(new UndoPreview(last())).report());
    assertThat(told.differences())
        .filteredOn(Difference::created)
        .extracting(Difference::name)
        .contains("Ґалаґан Їжачка Юріївна", "Новенька Ївга");
    assertThat(told.differences())
        .filteredOn(each -> !each.created() && each.list().equals("Люди"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.changes())
                    .containsExactly(new Difference.Change("Телефон", "0671112233", "")));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  @DisplayName("R-IMP-01: after a mark was put the import stays, and so does the mark")
  final void mark() {
    importAll();
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    Set<Object> before = everything();
    assertRefused(undo(), "import.entries");
    assertThat(everything()).isEqualTo(before);
    assertThat(sheet("teacherA", "algebra8").cells()).isNotEmpty();
  }

  @Test
  @DisplayName("Entries of before the import, or in journals it did not touch, do not hold it")
  final void otherEntries() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    run(List.of(staff()), false);
    assertDone(one(Act.put(column, person("yermak"), "10", 0)));
    assertThat(undo().findings()).isEmpty();
  }

  @Test
  @DisplayName("R-IMP-01: an issued code or an opened account holds the import")
  final void access() {
    importAll();
    PersonId fresh = imported("Ґалаґан");
    journal().as(person("admin")).perform(new IssueStaffCodes(List.of(fresh)));
    assertRefused(undo(), "import.access");
    run(List.of(another()), false);
    PersonId other = imported("Ярий");
    journal().saveAccount(new Account(other, school().id(), "yaryi" + other.value(), "secret"));
    assertRefused(undo(), "import.access");
  }

  @Test
  @DisplayName("R-IMP-01: a later import holds it")
  final void later() {
    importAll();
    long first = last();
    run(List.of(another()), false);
    assertRefused(undo(first), "import.later");
    assertThat(undo().findings()).isEmpty();
    assertRefused(undo(first), "import.later");
  }

  @Test
  @DisplayName(
      "R-IMP-01: a movement by order is no import; it stays, and holds only what it rests on")
  final void movement() {
    importAll();
    Movement leaves = new Movement.Departure(person("tenth"), FixtureSchool.TODAY);
    assertThat(findings("secretary", new MovePupil(leaves, "48-у", FixtureSchool.TODAY))).isEmpty();
    assertThat(undo().findings()).isEmpty();
    assertThat(snapshot().enrolments())
        .filteredOn(row -> row.pupil() == school().number("tenth"))
        .singleElement()
        .satisfies(row -> assertThat(row.to()).isEqualTo(FixtureSchool.TODAY));
  }

  @Test
  @DisplayName("R-IMP-01: what was corrected or hung on since holds it")
  final void corrected() {
    importAll();
    SchoolRows.PersonRow row =
        snapshot().people().stream()
            .filter(each -> each.surname().equals("Ґалаґан"))
            .findFirst()
            .orElseThrow();
    school()
        .update(
            store(),
            new SchoolRows.PersonRow(
                row.id(), "Галаган", row.given(), "", "", null, row.fileNo(), "", "", ""));
    assertRefused(undo(), "import.changed");
    LocalDate day = FixtureSchool.TODAY;
    run(List.of(another()), false);
    school()
        .create(
            store(), new SchoolRows.RoleRow(imported("Ярий").value(), Role.SECRETARY, day, null));
    assertRefused(undo(), "import.resting");
  }

  @Test
  @DisplayName("R-SEC-01: who may not import may not undo")
  final void strangers() {
    importAll();
    long run = last();
    for (String who : List.of("teacherA", "secretary", "deputy")) {
      assertFails(
          ErrorCode.NOT_ALLOWED, () -> journal().as(person(who)).perform(new UndoImport(run)));
      assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person(who)).ask(new UndoPreview(run)));
    }
    assertFails(
        ErrorCode.NOT_FOUND, () -> journal().as(person("admin")).perform(new UndoImport(1)));
  }

  private static void assertRefused(UndoReport told, String text) {
    assertThat(told.report()).isNull();
    assertThat(told.findings()).extracting(Finding::text).contains(text);
    assertThat(told.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("R-IMP-01");
              assertThat(finding.clause()).isNotBlank();
            });
  }

  private static Table staff() {
    return new Table(
        "штат.csv",
        "штат",
        List.of(
            List.of("ПІБ", "Посада", "Табельний №", "Телефон"),
            List.of("Ґалаґан Їжачка Юріївна", "Учитель", "Т-777", ""),
            List.of("Коваленко Олена Петрівна", "Учитель", "", "0671112233")));
  }

  private static Table another() {
    return new Table(
        "ще.csv",
        "ще",
        List.of(
            List.of("ПІБ", "Посада", "Табельний №"),
            List.of("Ярий Яків Якович", "Учитель", "Т-778")));
  }

  /** New people on the lists of a class, a new journal with its teacher, a plan of another. */
  private static List<Table> tables() {
    return List.of(
        staff(),
        new Table(
            "учні.csv",
            "учні",
            List.of(
                List.of("ПІБ", "Клас", "№ особової справи", "Дата народження"),
                List.of("Новенька Ївга", "8-Б", "Н/1", "05.03.2013"))),
        new Table(
            "навантаження.csv",
            "навантаження",
            List.of(
                List.of("Предмет", "Клас", "Учитель", "Годин на тиждень"),
                List.of("Хімія", "8-Б", "Ґалаґан Їжачка Юріївна", "2"))),
        new Table(
            "розклад.csv",
            "розклад",
            List.of(List.of("День", "Урок", "8-Б"), List.of("Вівторок", "3", "Хімія, 214"))));
  }

  private ImportReport importAll() {
    ImportReport report = run(tables(), false);
    assertThat(report.refused()).isEmpty();
    assertThat(report.created()).isGreaterThan(20);
    assertThat(report.updated()).isPositive();
    return report;
  }

  private ImportReport run(List<Table> tables, boolean dry) {
    return journal()
        .as(person("admin"))
        .perform(new ImportTables(tables, ImportTables.THIS_YEAR, dry))
        .get();
  }

  private long last() {
    return journal().as(person("admin")).ask(new ImportLog()).get(0).id();
  }

  private UndoReport undo() {
    return undo(last());
  }

  private UndoReport undo(long run) {
    return journal().as(person("admin")).perform(new UndoImport(run)).get();
  }

  private PersonId imported(String surname) {
    return snapshot().people().stream()
        .filter(row -> row.surname().equals(surname))
        .map(row -> new PersonId(row.id()))
        .findFirst()
        .orElseThrow();
  }

  private Set<Object> everything() {
    return new HashSet<>(snapshot().all());
  }

  private SchoolRows snapshot() {
    return store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id()));
  }
}
