package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.teaching.ActivateJournals;
import ua.journal.core.teaching.AppointClassTeacher;
import ua.journal.core.teaching.AssignTeacher;
import ua.journal.core.teaching.ExemptPupil;
import ua.journal.core.teaching.Exemption;
import ua.journal.core.teaching.ExemptionsQuery;
import ua.journal.core.teaching.Load;
import ua.journal.core.teaching.LoadQuery;
import ua.journal.core.teaching.LoadStore;
import ua.journal.core.teaching.Responsible;

/** The teaching load: who is responsible for which journal (clause 1.7), and exemptions. */
public abstract class AbstractLoadTest extends AbstractStorageTest {
  private static final LocalDate TODAY = FixtureSchool.TODAY;

  /** For subclasses. */
  protected AbstractLoadTest() {}

  @Test
  @DisplayName("R-LOAD-04, R-LOAD-05: the load stands beside the curriculum")
  final void curriculum() {
    ImportReport report =
        imported(
            List.of("Паралель або клас", "Предмет", "Годин на тиждень"),
            List.of("8", "Алгебра", "3"),
            List.of("8-Б", "Алгебра", "4"),
            List.of("8", "Англійська мова", "3,5"),
            List.of("8", "Фізика", "2"),
            List.of("вісім", "Хімія", "2"));
    assertThat(report.refused()).singleElement().satisfies(r -> assertThat(r.row()).isEqualTo(6));
    assertThat(line("8-Б", "Алгебра").findings()).as("the class's own line").isEmpty();
    assertThat(line("8-Б", "Алгебра").planned()).isEqualTo("4");
    assertRules(line("8-Б", "Англійська мова").findings(), "R-LOAD-04");
    assertThat(line("8-Б", "Фізика").journal()).isNull();
    assertRules(line("8-Б", "Фізика").findings(), "R-LOAD-05");
    assertRules(line("9-А", "Алгебра").findings(), "R-LOAD-02");
  }

  @Test
  @DisplayName("R-LOAD-02, R-LOAD-07: an import activates what has a teacher and a class teacher")
  final void activation() {
    ImportReport report =
        imported(
            List.of("Предмет", "Клас", "Учитель", "Годин на тиждень"),
            List.of("Фізика", "8-Б", "Коваленко Олена Петрівна", "2"),
            List.of("Фізика", "9-А", "Коваленко Олена Петрівна", "2"));
    assertThat(report.refused()).isEmpty();
    assertThat(present(line("8-Б", "Фізика").journal()).active()).isTrue();
    assertThat(present(line("8-Б", "Фізика").journal()).activatedBy()).isNotEmpty();
    assertRules(line("8-Б", "Фізика").findings(), "R-LOAD-03");
    assertThat(present(line("9-А", "Фізика").journal()).active()).isFalse();
    assertThat(load().inactive()).isEqualTo(1);
    assertThat(load().ready()).isZero();
    assertThat(appoint("class9", responsible("teacherB"))).isEmpty();
    assertThat(load().ready()).isEqualTo(1);
    assertThat(journal().as(person("admin")).perform(new ActivateJournals()).get()).isEqualTo(1);
    assertThat(present(line("9-А", "Фізика").journal()).active()).isTrue();
    assertThat(journal().as(person("admin")).perform(new ActivateJournals()).get()).isZero();
  }

  @Test
  @DisplayName("R-LOAD-07: a journal that is not active takes no entries and says why")
  final void inactive() {
    hold();
    CellAnswer answer =
        batch("teacherA", "algebra9", Act.roll(school().lesson("ninth-today"))).get(0);
    assertRefused(answer, "R-LOAD-07");
    assertThat(head("algebra9").obstacle()).as("said on the page as well").isPresent();
    appoint("class9", responsible("leader"));
    journal().as(person("deputy")).perform(new ActivateJournals());
    assertDone(batch("teacherA", "algebra9", Act.roll(school().lesson("ninth-today"))).get(0));
    assertThat(head("algebra9").obstacle()).isEmpty();
  }

  private void hold() {
    store()
        .write(
            transaction -> {
              transaction.port(LoadStore.class).hold(List.of(school().journal("algebra9")));
              school().record(transaction);
              return true;
            });
  }

  @Test
  @DisplayName("R-LOAD-01: the journal of a teacher who left stands without one")
  final void teacherLeft() {
    school()
        .update(
            store(),
            new SchoolRows.RoleRow(
                person("teacherB").value(),
                Role.TEACHER,
                LocalDate.of(FixtureSchool.YEAR, 9, 1),
                TODAY.minusDays(1)));
    assertRules(line("8-Б", "Англійська мова").findings(), "R-LOAD-01");
  }

  @Test
  @DisplayName("Another teacher by order: the former's rights end, his entries stay")
  final void teacherChanges() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("melnyk"), "9", 0)));
    assertRules(assign(new Responsible(person("secretary"), TODAY, "1-к", TODAY)), "R-LOAD-01");
    assertRules(
        assign(new Responsible(person("teacherB"), TODAY.plusDays(1), "1-к", TODAY)), "R-LOAD-01");
    assertRules(assign(new Responsible(person("teacherB"), TODAY, " ", null)), "R-LOAD-06");
    assertThat(head("algebra8").teacher()).isEqualTo(person("teacherA"));
    assertThat(assign(responsible("teacherB"))).isEmpty();
    assertThat(assign(responsible("teacherB"))).as("a click doubled").isEmpty();
    assertFails(ErrorCode.NOT_FOUND, () -> one(Act.put(column, person("melnyk"), "10", 1)));
    assertDone(batch("teacherB", "algebra8", Act.put(column, person("melnyk"), "10", 1)).get(0));
    Load.Line line = line("8-Б", "Алгебра");
    assertThat(present(line.journal()).since()).isEqualTo(TODAY);
    assertThat(present(line.journal()).order()).isEqualTo("№ 1-к від 14.10.2026");
  }

  @Test
  @DisplayName("Another class teacher by order: the former no longer reads the class")
  final void classTeacherChanges() {
    assertThat(sheet("leader", "algebra8").cells()).isNotNull();
    assertThat(appoint("class8", responsible("teacherB"))).isEmpty();
    assertFails(ErrorCode.NOT_FOUND, () -> sheet("leader", "algebra8"));
    assertThat(sheet("teacherB", "algebra8").cells()).isNotNull();
  }

  @Test
  @DisplayName("The load is read by head, deputy and administrator, changed by the deputy")
  final void access() {
    assertThat(journal().as(person("head")).ask(new LoadQuery()).journals()).isEqualTo(6);
    assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person("teacherA")).ask(new LoadQuery()));
    AssignTeacher command = new AssignTeacher(school().journal("algebra8"), responsible("leader"));
    assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person("admin")).perform(command));
  }

  @Test
  @DisplayName("R-MRK-07: the class teacher exempts a pupil by a document; marks then warn")
  final void exemption() {
    assertRules(exempt("leader", null, ""), "R-EXM-01");
    assertRules(exempt("leader", TODAY.minusDays(99), "12"), "R-EXM-01");
    assertThat(exempt("leader", null, "12")).isEmpty();
    assertThat(journal().as(person("secretary")).ask(new ExemptionsQuery(person("melnyk"))))
        .filteredOn(line -> line.from() != null)
        .extracting(Exemption::title, Exemption::document)
        .containsExactly(tuple("Алгебра · 8-Б", "№ 12 від 14.10.2026"));
    ColumnId column = column("today1", ColumnKind.CURRENT);
    CellAnswer answer = one(Act.put(column, person("melnyk"), "9", 0));
    assertDone(answer);
    assertThat(rules(answer)).contains("R-MRK-07");
    assertThat(exempt("deputy", TODAY, "12")).as("it ends today").isEmpty();
    assertThat(journal().as(person("head")).ask(new ExemptionsQuery(person("melnyk"))))
        .extracting(Exemption::to)
        .contains(TODAY);
    assertFails(ErrorCode.NOT_FOUND, () -> exempt("teacherA", null, "12"));
  }

  private List<Finding> exempt(String who, @Nullable LocalDate to, String document) {
    return journal()
        .as(person(who))
        .perform(
            new ExemptPupil(
                person("melnyk"), school().journal("algebra8"), TODAY, to, document, TODAY))
        .findings();
  }

  private Responsible responsible(String who) {
    return new Responsible(person(who), TODAY, "1-к", TODAY);
  }

  private List<Finding> assign(Responsible next) {
    return journal()
        .as(person("deputy"))
        .perform(new AssignTeacher(school().journal("algebra8"), next))
        .findings();
  }

  private List<Finding> appoint(String schoolClass, Responsible next) {
    return journal()
        .as(person("deputy"))
        .perform(new AppointClassTeacher(new ClassId(school().number(schoolClass)), next))
        .findings();
  }

  @SafeVarargs
  private ImportReport imported(List<String>... rows) {
    PersonId admin = person("admin");
    Table table = new Table("load.xlsx", "Аркуш", List.of(rows));
    return journal()
        .as(admin)
        .perform(new ImportTables(List.of(table), FixtureSchool.YEAR, false))
        .get();
  }

  private Load load() {
    return journal().as(person("deputy")).ask(new LoadQuery());
  }

  private Load.Line line(String schoolClass, String subject) {
    return load().classes().stream()
        .filter(each -> each.schoolClass().name().equals(schoolClass))
        .flatMap(each -> each.lines().stream())
        .filter(line -> line.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRules(List<Finding> findings, String... rules) {
    assertThat(findings).extracting(Finding::rule).containsExactly(rules);
  }
}
