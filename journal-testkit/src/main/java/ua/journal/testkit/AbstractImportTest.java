package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.access.Account;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.ImportLog;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.ImportTraceStore;
import ua.journal.core.imports.Mapping;
import ua.journal.core.imports.SaveMapping;
import ua.journal.core.imports.Table;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolCounts;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Term;

/** The school's structure in bulk: what goes in comes out, keys are unique, years are found. */
public abstract class AbstractImportTest extends AbstractStorageTest {
  private static final List<Function<SchoolRows, List<?>>> TABLES =
      List.of(
          SchoolRows::terms,
          SchoolRows::daysOff,
          SchoolRows::lessonTimes,
          SchoolRows::people,
          SchoolRows::roles,
          SchoolRows::guardians,
          SchoolRows::classes,
          SchoolRows::enrolments,
          SchoolRows::subjects,
          SchoolRows::journals,
          SchoolRows::members,
          SchoolRows::slots,
          SchoolRows::lessons,
          SchoolRows::planItems);

  /** For subclasses. */
  protected AbstractImportTest() {}

  @Test
  @DisplayName("The snapshot equals what was stored; storing it again changes nothing")
  final void roundTrip() {
    assertSame(snapshot(school().id()), school().rows());
    school().apply(store(), RowsDraft.none(), school().rows());
    assertSame(snapshot(school().id()), school().rows());
    school().apply(store(), RowsDraft.none(), RowsDraft.none());
    assertSame(snapshot(school().id()), school().rows());
  }

  @Test
  @DisplayName("Counts of a year: what there is, and who has no account yet")
  final void counts() {
    SchoolRows rows = school().rows();
    SchoolCounts counts = countsNow();
    assertThat(counts.terms()).isEqualTo(rows.terms().size());
    assertThat(counts.lessonTimes()).isEqualTo(rows.lessonTimes().size());
    assertThat(counts.classes()).isEqualTo(rows.classes().size());
    assertThat(counts.withoutClassTeacher())
        .isEqualTo((int) rows.classes().stream().filter(row -> row.classTeacher() == 0).count());
    assertThat(counts.journals()).isEqualTo(rows.journals().size());
    assertThat(counts.slots()).isEqualTo(rows.slots().size());
    assertThat(counts.pupils()).isPositive().isLessThan(counts.families());
    assertThat(counts.staffAway()).isEqualTo(counts.staff());

    journal()
        .saveAccount(
            new Account(person("teacherA"), school().id(), "count" + school().id(), "secret"));
    journal()
        .saveAccount(
            new Account(person("melnyk"), school().id(), "pupil" + school().id(), "secret"));
    assertThat(countsNow().staffAway()).isEqualTo(counts.staffAway() - 1);
    assertThat(countsNow().familiesAway()).isEqualTo(counts.familiesAway() - 1);
    assertThat(countsNow().families()).isEqualTo(counts.families());
  }

  private SchoolCounts countsNow() {
    return store()
        .read(
            tx ->
                tx.port(RegisterStore.class)
                    .counts(school().id(), FixtureSchool.YEAR, FixtureSchool.TODAY));
  }

  @Test
  @DisplayName("Mappings are kept by name, imports logged with who made them, newest first")
  final void traces() {
    Mapping first = new Mapping("КУРС", Map.of("Особа", "ПІБ"));
    Mapping second = new Mapping("КУРС", Map.of("Особа", "ПІБ", "Гр.", "Клас"));
    List.of(first, second)
        .forEach(mapping -> journal().as(person("admin")).perform(new SaveMapping(mapping)));
    List<Mapping> kept =
        store().read(tx -> tx.port(ImportTraceStore.class).mappings(school().id()));
    assertThat(kept).containsExactly(second);

    Table staff =
        new Table(
            "штат.csv",
            "штат",
            List.of(
                List.of("Особа", "Посада", "Табельний №"),
                List.of("Ґалаґан Їжачка Юріївна", "Учитель", "Т-777")));
    journal()
        .as(person("admin"))
        .perform(new ImportTables(List.of(staff), ImportTables.THIS_YEAR, false));
    assertThat(journal().as(person("admin")).ask(new ImportLog()))
        .singleElement()
        .satisfies(
            run -> {
              assertThat(run.files()).isEqualTo("штат.csv");
              assertThat(run.created()).isEqualTo(2);
              assertThat(run.person()).isEqualTo(person("admin"));
              assertThat(run.name().surname()).isNotEmpty();
            });
  }

  @Test
  @DisplayName("A school nobody stored has an empty snapshot")
  final void empty() {
    SchoolRows rows = snapshot(new SchoolId(FixtureSchool.IDS.next()));
    assertThat(rows.school()).isNull();
    TABLES.forEach(table -> assertThat(table.apply(rows)).isEmpty());
  }

  @Test
  @DisplayName("An update replaces every value of its row and leaves the others")
  final void update() {
    SchoolRows.PersonRow person =
        new SchoolRows.PersonRow(
            school().number("hudz"),
            "Ґудзь-Нова",
            "Марія",
            "Іллівна",
            "ж",
            LocalDate.of(2013, 5, 4),
            "Г/15",
            "+380501234567",
            "m@example.org",
            "hudz");
    school().update(store(), person);
    SchoolRows after = snapshot(school().id());
    assertThat(after.people()).contains(person).hasSameSizeAs(school().rows().people());
    assertThat(after.members()).hasSameSizeAs(school().rows().members());
    SchoolRows.SchoolRow renamed =
        new SchoolRows.SchoolRow(school().number("school"), "Ліцей № 2", "Л2", "1", "тут");
    school().update(store(), renamed);
    assertThat(snapshot(school().id()).school()).isEqualTo(renamed);
  }

  @ParameterizedTest(
      name = "A second row under the key of {0} is a conflict, and nothing is stored")
  @CsvSource({
    "terms",
    "daysOff",
    "bells",
    "people",
    "roles",
    "guardians",
    "classes",
    "enrolments",
    "subjects",
    "journals",
    "members",
    "slots",
    "lessons",
    "planItems",
    "class name",
    "subject name",
    "journal of class",
    "file number",
  })
  final void keys(String what) {
    SchoolRows.SubjectRow other =
        new SchoolRows.SubjectRow(FixtureSchool.IDS.next(), "Фізика " + what);
    if (what.equals("file number")) {
      school().create(store(), pupil("Г/15"));
    }
    assertFails(ErrorCode.CONFLICT, () -> school().create(store(), other, twin(what)));
    assertThat(snapshot(school().id()).subjects()).doesNotContain(other);
  }

  private Object twin(String what) {
    SchoolRows rows = school().rows();
    long fresh = FixtureSchool.IDS.next();
    return switch (what) {
      case "terms" -> rows.terms().get(0);
      case "daysOff" -> rows.daysOff().get(0);
      case "bells" -> rows.lessonTimes().get(0);
      case "people" -> rows.people().get(0);
      case "roles" -> rows.roles().get(0);
      case "guardians" -> rows.guardians().get(0);
      case "classes" -> rows.classes().get(0);
      case "enrolments" -> rows.enrolments().get(0);
      case "subjects" -> rows.subjects().get(0);
      case "journals" -> rows.journals().get(0);
      case "members" -> rows.members().get(0);
      case "slots" -> rows.slots().get(0);
      case "lessons" -> rows.lessons().get(0);
      case "planItems" -> rows.planItems().get(0);
      case "class name" -> new SchoolRows.ClassRow(fresh, FixtureSchool.YEAR, 8, "Б", 0);
      case "subject name" -> new SchoolRows.SubjectRow(fresh, "Алгебра");
      case "journal of class" ->
          new SchoolRows.JournalRow(
              fresh,
              FixtureSchool.YEAR,
              school().number("algebra"),
              school().number("class8"),
              "",
              school().number("teacherB"),
              8,
              "");
      default -> pupil("Г/15");
    };
  }

  private static SchoolRows.PersonRow pupil(String fileNo) {
    return new SchoolRows.PersonRow(
        FixtureSchool.IDS.next(), "Новий", "Нестор", "", "", null, fileNo, "", "", "");
  }

  @ParameterizedTest(name = "The calendar of {0} is the year {1}")
  @CsvSource({
    "2026-08-01, 2026",
    "2026-10-14, 2026",
    "2027-07-15, 2026",
    "2027-08-31, 2026",
    "2027-09-01, 2027",
    "2028-12-31, 2027",
  })
  final void years(LocalDate day, int begins) {
    school()
        .create(
            store(),
            new SchoolRows.TermRow(2027, 1, LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 24)));
    SchoolCalendar calendar = calendar(school().id(), day).orElseThrow();
    assertThat(calendar.begins()).isEqualTo(begins);
    assertThat(calendar.terms()).hasSize(begins == 2026 ? 2 : 1);
    assertThat(calendar.terms()).isSortedAccordingTo(Comparator.comparing(Term::from));
  }

  @Test
  @DisplayName("The calendar holds days off and bells; without a year there is none")
  final void calendar() {
    SchoolCalendar calendar = calendar(school().id(), FixtureSchool.TODAY).orElseThrow();
    assertThat(calendar.daysOff())
        .extracting(DayOff::name)
        .contains("осінні канікули", "зимові канікули");
    assertThat(calendar.lessonTimes())
        .extracting(LessonTime::no)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(calendar.lessonTimes().get(0).starts()).isEqualTo("08:30");
    SchoolId unknown = new SchoolId(FixtureSchool.IDS.next());
    assertThat(calendar(unknown, FixtureSchool.TODAY)).isEmpty();
  }

  @Test
  @DisplayName("The first school is the one with the lowest number")
  final void firstSchool() {
    FixtureSchool later = FixtureSchool.install(store());
    assertThat(journal().journal().school().orElseThrow().id().value())
        .isLessThanOrEqualTo(school().id().value())
        .isLessThan(later.id().value());
  }

  private Optional<SchoolCalendar> calendar(SchoolId id, LocalDate day) {
    return store().read(tx -> tx.port(SchoolStore.class).calendar(id, day));
  }

  private SchoolRows snapshot(SchoolId id) {
    return store().read(tx -> tx.port(RegisterStore.class).snapshot(id));
  }

  private static void assertSame(SchoolRows actual, SchoolRows expected) {
    assertThat(actual.school()).isEqualTo(expected.school());
    for (Function<SchoolRows, List<?>> table : TABLES) {
      List<Object> rows = List.copyOf(table.apply(expected));
      assertThat(List.<Object>copyOf(table.apply(actual)))
          .containsExactlyInAnyOrderElementsOf(rows);
    }
  }
}
