package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.spi.PluginConfig;
import ua.journal.testkit.CountedStatements;
import ua.journal.testkit.FixtureSchool;

/** What an order and a year cost does not grow with the years that are kept. */
class TenYearsTest {
  private static final LocalDate ORDERED = LocalDate.of(2026, 11, 2);

  @TempDir Path folder;

  @Test
  void aTransferAndAYearTakeAsManyStatementsAfterTenYears() throws Exception {
    Path place = folder.resolve("db");
    new JpaStorageFactory()
        .create(new PluginConfig(Map.of("derby.directory", place.toString())))
        .close();
    CountedStatements counted =
        new CountedStatements(() -> DriverManager.getConnection("jdbc:derby:" + place));
    try (JournalStore store = JpaStorage.open(counted.source())) {
      BigSchool school = BigSchool.install(store, 2);
      PersonId secretary = secretary(store, school);
      Journal journal = Journal.builder().store(store).clock(Measure.CLOCK).build();
      transfer(journal, school, secretary, 0);
      counted.take();
      transfer(journal, school, secretary, 1);
      long transferred = counted.take();
      SchoolRows year = read(store, school);
      long read = counted.take();
      for (int begins = 2017; begins < 2026; begins++) {
        apply(store, school, earlier(school, begins));
      }
      counted.take();
      transfer(journal, school, secretary, 2);
      assertThat(counted.take()).isEqualTo(transferred).isLessThan(60);
      SchoolRows again = read(store, school);
      assertThat(counted.take()).isEqualTo(read);
      assertThat(again.journals()).isEqualTo(year.journals());
      assertThat(again.lessons()).hasSameSizeAs(year.lessons());
      // whoever changed the class has a place on the list of the new one as well
      assertThat(again.members()).hasSize(year.members().size() + 1);
    }
  }

  private static PersonId secretary(JournalStore store, BigSchool school) {
    PersonId person = school.teachers.get(0);
    SchoolRows.RoleRow role =
        new SchoolRows.RoleRow(person.value(), Role.SECRETARY, BigSchool.BEGIN, null);
    apply(store, school, new RowsBuilder().roles(List.of(role)).build());
    return person;
  }

  private static void transfer(Journal journal, BigSchool school, PersonId secretary, int pupil) {
    Movement goes =
        new Movement.Transfer(school.pupils.get(0).get(pupil), "8-К1", LocalDate.of(2026, 11, 9));
    journal.as(secretary).perform(new MovePupil(goes, "1", ORDERED)).get();
  }

  private static SchoolRows read(JournalStore store, BigSchool school) {
    return store.read(
        tx ->
            tx.port(RegisterStore.class)
                .read(
                    school.school,
                    BigSchool.YEAR,
                    BigSchool.YEAR,
                    Extent.of(Extent.TEACHING, Extent.LISTS, Extent.PLACES, Extent.LESSONS)));
  }

  private static void apply(JournalStore store, BigSchool school, SchoolRows rows) {
    store.write(
        tx -> {
          tx.port(RegisterStore.class).apply(school.school, rows, SchoolRows.empty());
          FixtureSchool.record(tx, school.school, school.teachers.get(0));
          return true;
        });
  }

  private static SchoolRows earlier(BigSchool school, int begins) {
    LocalDate first = LocalDate.of(begins, 9, 1);
    LocalDate last = LocalDate.of(begins + 1, 5, 28);
    long schoolClass = BigSchool.IDS.next();
    long teacher = school.teachers.get(0).value();
    List<SchoolRows.EnrolmentRow> stays = new ArrayList<>();
    List<SchoolRows.JournalRow> journals = new ArrayList<>();
    List<SchoolRows.MemberRow> members = new ArrayList<>();
    long subject = BigSchool.IDS.next();
    long journal = BigSchool.IDS.next();
    journals.add(
        new SchoolRows.JournalRow(journal, begins, subject, schoolClass, "", teacher, 8, ""));
    for (PersonId pupil : school.pupils.get(0)) {
      stays.add(
          new SchoolRows.EnrolmentRow(
              BigSchool.IDS.next(), pupil.value(), schoolClass, first, last, "", "№ 1"));
      members.add(new SchoolRows.MemberRow(journal, pupil.value(), first, last, "№ 1"));
    }
    return new RowsBuilder()
        .terms(List.of(new SchoolRows.TermRow(begins, 1, first, last)))
        .classes(List.of(new SchoolRows.ClassRow(schoolClass, begins, 7, "А", 0)))
        .enrolments(stays)
        .subjects(List.of(new SchoolRows.SubjectRow(subject, "Алгебра " + begins)))
        .journals(journals)
        .members(members)
        .lessons(lessons(journal, first))
        .build();
  }

  private static List<SchoolRows.LessonRow> lessons(long journal, LocalDate first) {
    List<SchoolRows.LessonRow> lessons = new ArrayList<>();
    for (int day = 0; day < BigSchool.LESSONS; day++) {
      lessons.add(
          new SchoolRows.LessonRow(
              BigSchool.IDS.next(),
              journal,
              1,
              first.plusDays(day),
              1,
              LocalTime.of(8, 30),
              LocalTime.of(9, 15),
              "",
              0));
    }
    return lessons;
  }
}
