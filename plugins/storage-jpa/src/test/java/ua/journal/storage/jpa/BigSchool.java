package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Role;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.testkit.FixtureSchool;

/** A school whose journals have 29 pupils and 60 lessons each, one teacher per journal. */
final class BigSchool {
  static final IdSource IDS = new IdSource(3);
  static final int YEAR = 2026;
  static final LocalDate BEGIN = LocalDate.of(YEAR, 9, 1);
  static final int PUPILS = 29;
  static final int LESSONS = 60;

  final SchoolId school = new SchoolId(IDS.next());
  final List<JournalId> journals = new ArrayList<>();
  final List<PersonId> teachers = new ArrayList<>();
  final List<List<LessonId>> lessons = new ArrayList<>();
  final List<List<PersonId>> pupils = new ArrayList<>();

  private final List<SchoolRows.PersonRow> people = new ArrayList<>();
  private final List<SchoolRows.RoleRow> roles = new ArrayList<>();
  private final List<SchoolRows.ClassRow> classes = new ArrayList<>();
  private final List<SchoolRows.EnrolmentRow> enrolments = new ArrayList<>();
  private final List<SchoolRows.JournalRow> journalRows = new ArrayList<>();
  private final List<SchoolRows.MemberRow> members = new ArrayList<>();
  private final List<SchoolRows.LessonRow> lessonRows = new ArrayList<>();
  private final long subject = IDS.next();

  static BigSchool install(JournalStore store, int journals) {
    BigSchool big = new BigSchool();
    for (int i = 0; i < journals; i++) {
      big.addJournal(i);
    }
    store.write(
        transaction -> {
          transaction.port(RegisterStore.class).apply(big.school, big.rows(), none());
          FixtureSchool.record(transaction, big.school, big.teachers.get(0));
          return true;
        });
    return big;
  }

  private void addJournal(int no) {
    long teacher = person("Вчитель" + no);
    roles.add(new SchoolRows.RoleRow(teacher, Role.TEACHER, BEGIN, null));
    long schoolClass = IDS.next();
    classes.add(new SchoolRows.ClassRow(schoolClass, YEAR, 8, "К" + no, teacher));
    long journal = IDS.next();
    journalRows.add(
        new SchoolRows.JournalRow(journal, YEAR, subject, schoolClass, "", teacher, 8, ""));
    List<PersonId> listed = new ArrayList<>();
    for (int i = 0; i < PUPILS; i++) {
      long pupil = person("Учень" + i);
      enrolments.add(
          new SchoolRows.EnrolmentRow(IDS.next(), pupil, schoolClass, BEGIN, null, "", ""));
      members.add(new SchoolRows.MemberRow(journal, pupil, BEGIN, null, ""));
      listed.add(new PersonId(pupil));
    }
    List<LessonId> held = new ArrayList<>();
    for (int i = 0; i < LESSONS; i++) {
      long lesson = IDS.next();
      lessonRows.add(
          new SchoolRows.LessonRow(
              lesson,
              journal,
              1,
              BEGIN.plusDays(i),
              1,
              LocalTime.of(8, 30),
              LocalTime.of(9, 15),
              "",
              0));
      held.add(new LessonId(lesson));
    }
    journals.add(new JournalId(journal));
    teachers.add(new PersonId(teacher));
    pupils.add(listed);
    lessons.add(held);
  }

  private long person(String surname) {
    long id = IDS.next();
    people.add(
        new SchoolRows.PersonRow(id, surname, "Марко", "Юрійович", "", null, "", "", "", ""));
    return id;
  }

  private SchoolRows rows() {
    return new SchoolRows(
        new SchoolRows.SchoolRow(school.value(), "Ліцей", "Ліцей", "", ""),
        List.of(
            new SchoolRows.TermRow(YEAR, 1, BEGIN, LocalDate.of(YEAR, 12, 24)),
            new SchoolRows.TermRow(
                YEAR, 2, LocalDate.of(YEAR + 1, 1, 12), LocalDate.of(YEAR + 1, 5, 28))),
        List.of(),
        List.of(new SchoolRows.LessonTimeRow(1, LocalTime.of(8, 30), LocalTime.of(9, 15))),
        people,
        roles,
        List.of(),
        classes,
        enrolments,
        List.of(new SchoolRows.SubjectRow(subject, "Алгебра")),
        journalRows,
        members,
        List.of(),
        lessonRows,
        List.of());
  }

  static SchoolRows none() {
    return lessonsOnly(List.of());
  }

  static SchoolRows lessonsOnly(List<SchoolRows.LessonRow> lessons) {
    return new SchoolRows(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), lessons, List.of());
  }
}
