package ua.journal.benchmarks.school;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ua.journal.core.JournalStore;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.LessonTimeRow;
import ua.journal.core.register.SchoolRows.SchoolRow;
import ua.journal.core.register.SchoolRows.SubjectRow;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.teaching.JournalHead;

/**
 * A school of a thousand pupils: 34 classes, 15 subjects, and every year about 600 000 marks and
 * 170 000 absences, complete with history and audit chain. The same seed gives the same marks.
 * Teacher {@code teacher1} teaches the first subject in the first class, where 29 pupils have 60
 * columns without a gap, and so on; {@code parent1} is a parent of the first pupil of that class.
 */
public final class GeneratedSchool {
  /** Accounts of each kind. */
  public static final int ACCOUNTS = 34;

  static final int PUPILS = 1000;
  static final int CLASSES = 34;
  static final int TEACHERS = 68;
  static final int FILLED_COLUMNS = 60;
  static final int LESSON_MINUTES = 45;

  private static final int BELLS = 7;
  private static final long SEED = 20260901;
  private static final LocalDateTime FOUNDED = LocalDateTime.of(2026, 8, 20, 9, 0);
  private static final String[] SUBJECTS = {
    "Алгебра",
    "Українська мова",
    "Українська література",
    "Зарубіжна література",
    "Англійська мова",
    "Геометрія",
    "Інформатика",
    "Історія України",
    "Всесвітня історія",
    "Географія",
    "Біологія",
    "Фізика",
    "Хімія",
    "Мистецтво",
    "Здоров'я, безпека та добробут"
  };

  private final IdSource ids = new IdSource(0);
  private final SchoolYear newest;
  private final int years;
  private final Consumer<String> progress;

  /**
   * Plans a school.
   *
   * @param today the newest year is the one with lessons before this day, not null
   * @param years number of school years, each with a full year of marks
   * @param progress takes lines about what is being written, not null
   */
  public GeneratedSchool(LocalDate today, int years, Consumer<String> progress) {
    this.newest = SchoolYear.around(today);
    this.years = years;
    this.progress = progress;
  }

  static LocalTime starts(int period) {
    return LocalTime.of(8, 0).plusMinutes(55L * (period - 1));
  }

  /**
   * Writes the school into an empty store.
   *
   * @param store where, not null
   * @param secret sealed password of every account, not null
   */
  public void write(JournalStore store, String secret) {
    SchoolId school = new SchoolId(ids.next());
    People people = new People(ids, LocalDate.of(newest.begins() - years + 1, 9, 1));
    List<SubjectRow> subjects = new ArrayList<>();
    for (String name : SUBJECTS) {
      subjects.add(new SubjectRow(ids.next(), name));
    }
    for (int back = years - 1; back >= 0; back--) {
      SchoolYear year = new SchoolYear(newest.begins() - back);
      boolean first = back == years - 1;
      YearStructure structure =
          new YearStructure(
              ids, year, back == 0, people, subjects.stream().map(SubjectRow::id).toList());
      SchoolRows rows = rows(first ? school : null, year, people, subjects, structure);
      apply(store, school, rows);
      writeEntries(store, year, structure);
    }
    writeAccounts(store, school, people, secret);
  }

  private void writeEntries(JournalStore store, SchoolYear year, YearStructure structure) {
    long marks = 0;
    long absences = 0;
    int written = 0;
    for (JournalYear journal : structure.years) {
      SheetChanges changes = writeEntries(store, journal, SEED + year.begins() * 1000L + written);
      marks += changes.marks().size();
      absences += changes.attendance().size();
      if (++written % 102 == 0) {
        progress.accept(
            "%d: %d journals, %d marks, %d absences"
                .formatted(year.begins(), written, marks, absences));
      }
    }
  }

  private SheetChanges writeEntries(JournalStore store, JournalYear journal, long seed) {
    return store.write(
        transaction -> {
          SheetStore sheets = transaction.port(SheetStore.class);
          JournalHead head = sheets.lock(new JournalId(journal.journal())).orElseThrow();
          SheetChanges changes =
              Entries.of(journal, ids, seed, head.policy(GradingPolicies.standard()));
          sheets.append(head, changes);
          List<AuditDraft> drafts =
              changes.revisions().stream().map(revision -> draft(head.id(), revision)).toList();
          Chain.append(transaction.port(AuditStore.class), head.school(), drafts);
          return changes;
        });
  }

  private static AuditDraft draft(JournalId journal, Revision revision) {
    return new AuditDraft(
        revision.at(),
        revision.author().value(),
        journal.value(),
        revision.kind().name(),
        revision.target() + "/" + revision.pupil() + "/" + revision.number(),
        revision.command().value(),
        revision.digest());
  }

  private void writeAccounts(JournalStore store, SchoolId school, People people, String secret) {
    store.write(
        transaction -> {
          AccessStore access = transaction.port(AccessStore.class);
          for (int i = 0; i < ACCOUNTS; i++) {
            PersonId teacher = new PersonId(people.teachers().get(i));
            access.saveAccount(new Account(teacher, school, "teacher" + (i + 1), secret));
            PersonId parent = new PersonId(people.parents().get(i * 29));
            access.saveAccount(new Account(parent, school, "parent" + (i + 1), secret));
          }
          record(transaction, school);
          return school;
        });
  }

  private static void apply(JournalStore store, SchoolId school, SchoolRows rows) {
    SchoolRows nothing =
        new SchoolRows(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    store.write(
        transaction -> {
          transaction.port(RegisterStore.class).apply(school, rows, nothing);
          record(transaction, school);
          return school;
        });
  }

  private static void record(Transaction transaction, SchoolId school) {
    AuditDraft draft = new AuditDraft(FOUNDED, 1, 0, "FOUND_SCHOOL", "", null, "");
    Chain.append(transaction.port(AuditStore.class), school, List.of(draft));
  }

  private static SchoolRows rows(
      @org.jspecify.annotations.Nullable SchoolId school,
      SchoolYear year,
      People people,
      List<SubjectRow> subjects,
      YearStructure structure) {
    boolean first = school != null;
    return new SchoolRows(
        school == null
            ? null
            : new SchoolRow(school.value(), "Ліцей для вимірювань", "Ліцей", "", ""),
        year.terms(),
        year.daysOff(),
        first ? lessonTimes() : List.of(),
        first ? people.rows() : List.of(),
        first ? people.roles() : List.of(),
        first ? people.guardians() : List.of(),
        structure.classes,
        structure.enrolments,
        first ? subjects : List.of(),
        structure.journals,
        structure.members,
        structure.slots,
        structure.lessons,
        List.of());
  }

  private static List<LessonTimeRow> lessonTimes() {
    List<LessonTimeRow> lessonTimes = new ArrayList<>();
    for (int period = 1; period <= BELLS; period++) {
      lessonTimes.add(
          new LessonTimeRow(period, starts(period), starts(period).plusMinutes(LESSON_MINUTES)));
    }
    return lessonTimes;
  }
}
