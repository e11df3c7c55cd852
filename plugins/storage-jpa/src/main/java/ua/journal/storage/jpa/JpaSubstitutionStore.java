package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.substitution.Colleague;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Missed;
import ua.journal.core.substitution.Reason;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.substitution.TeacherHours;

/** Who gives which lesson, and the register of missed ones. */
final class JpaSubstitutionStore implements SubstitutionStore {
  private static final String LESSONS =
      "SELECT l.id, l.journal_id, l.held_on, l.bell_no, l.starts_at, l.ends_at, b.name, c.grade,"
          + " c.letter, j.group_name, l.room, j.teacher_id, t.surname, t.given_name, t.patronymic,"
          + " l.substitute_id, s.surname, s.given_name, s.patronymic, x.reason, x.subject_held,"
          + " x.order_text FROM lesson l JOIN journal j ON j.id = l.journal_id"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " JOIN person t ON t.id = j.teacher_id"
          + Shapes.SUBSTITUTE
          + " LEFT JOIN missed_lesson x ON x.lesson_id = l.id"
          + " WHERE j.school_id = ? AND l.held_on >= ? AND l.held_on <= ?"
          + " AND l.status <> 'CANCELLED'";

  private static final String REGISTERED =
      " AND (l.substitute_id IS NOT NULL OR x.reason IS NOT NULL)";

  private static final String ORDER = " ORDER BY l.held_on, l.bell_no, c.grade, c.letter, l.id";

  private static final String GIVEN = " AND l.id IN ";

  /** Longer lists are found by their days. */
  private static final int MOST_GIVEN = 1024;

  private static final String STAFF =
      "SELECT p.id, p.surname, p.given_name, p.patronymic FROM role_grant r"
          + " JOIN person p ON p.id = r.person_id WHERE p.school_id = ? AND r.role = 'TEACHER'"
          + " AND r.from_day <= ? AND (r.to_day IS NULL OR r.to_day >= ?)";

  private static final String TAUGHT =
      "SELECT j.teacher_id, b.name, c.grade, c.letter FROM journal j"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " WHERE j.school_id = ? AND j.begins = ?";

  private static final String GIVE =
      "UPDATE lesson SET substitute_id = ?, seq = (SELECT j.change_seq FROM journal j"
          + " WHERE j.id = lesson.journal_id) WHERE id = ?";

  private static final String FORGET = "DELETE FROM missed_lesson WHERE lesson_id = ?";

  private static final String NOTE =
      "INSERT INTO missed_lesson (lesson_id, reason, subject_held, order_text, noted_by,"
          + " noted_at_nanos) VALUES (?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final Tallies tallies;

  JpaSubstitutionStore(Sql sql, Tallies tallies) {
    this.sql = sql;
    this.tallies = tallies;
  }

  @Override
  public List<DayLesson> day(SchoolId school, LocalDate date) {
    return lessons(LESSONS + ORDER, school, date, date);
  }

  @Override
  public List<DayLesson> register(SchoolId school, LocalDate from, LocalDate to) {
    List<Long> given = new HoursQuery(sql, tallies, school).given(from, to);
    if (given.isEmpty()) {
      return List.of();
    }
    if (given.size() > MOST_GIVEN) {
      return lessons(LESSONS + REGISTERED + ORDER, school, from, to);
    }
    Keys keys = Keys.ofNumbers(given);
    return sql.list(
        LESSONS + GIVEN + keys.list() + ORDER,
        p -> p.id(school).date(from).date(to).keys(keys),
        JpaSubstitutionStore::lesson);
  }

  private List<DayLesson> lessons(String text, SchoolId school, LocalDate from, LocalDate to) {
    return sql.list(text, p -> p.id(school).date(from).date(to), JpaSubstitutionStore::lesson);
  }

  private static DayLesson lesson(Row row) throws SQLException {
    return new DayLesson(
        new LessonId(row.number()),
        new JournalId(row.number()),
        row.date(),
        row.small(),
        row.time(),
        row.time(),
        row.text(),
        row.className().toString(),
        row.text(),
        row.text(),
        row.person(),
        row.name().signed(),
        Shapes.personOrNull(row.number()),
        row.signedOrEmpty(),
        missed(row));
  }

  private static @Nullable Missed missed(Row row) throws SQLException {
    Reason reason = row.constantOrNull(Reason.class);
    return reason == null ? null : new Missed(reason, row.text(), row.text());
  }

  @Override
  public List<TeacherHours> hours(SchoolId school, LocalDate from, LocalDateTime until) {
    return new HoursQuery(sql, tallies, school).hours(from, until);
  }

  @Override
  public List<Colleague> colleagues(SchoolId school, LocalDate date) {
    Map<PersonId, Set<String>> subjects = new HashMap<>();
    Map<PersonId, Set<String>> classes = new HashMap<>();
    int begins = SchoolYears.of(sql, school, date).orElse(0);
    sql.list(
        TAUGHT,
        p -> p.id(school).small(begins),
        row -> {
          PersonId teacher = row.person();
          subjects.computeIfAbsent(teacher, t -> new HashSet<>()).add(row.text());
          String name = row.className().toString();
          return classes.computeIfAbsent(teacher, t -> new HashSet<>()).add(name);
        });
    return sql.list(
        STAFF,
        p -> p.id(school).date(date).date(date),
        row -> {
          PersonId id = row.person();
          return new Colleague(
              id,
              row.name(),
              subjects.getOrDefault(id, Set.of()),
              classes.getOrDefault(id, Set.of()));
        });
  }

  @Override
  public List<Namesakes.Named> staff(SchoolId school, LocalDate date) {
    return sql.list(
        STAFF,
        p -> p.id(school).date(date).date(date),
        row -> new Namesakes.Named(row.person(), row.name()));
  }

  @Override
  public void write(List<Entry> entries, PersonId by, LocalDateTime at) {
    List<JournalId> journals =
        entries.stream()
            .map(Entry::journal)
            .distinct()
            .sorted(Comparator.comparingLong(JournalId::value))
            .toList();
    sql.eachFinds(JpaSheetStore.LOCK, journals, (p, journal) -> p.id(journal));
    sql.eachFinds(
        GIVE,
        entries,
        (p, entry) ->
            p.numberOrNull(entry.substitute() == null ? 0 : entry.substitute().value())
                .id(entry.lesson()));
    sql.each(FORGET, entries, (p, entry) -> p.id(entry.lesson()));
    sql.each(
        NOTE,
        entries.stream().filter(entry -> entry.missed() != null).toList(),
        (p, entry) -> {
          Missed missed = Objects.requireNonNull(entry.missed());
          p.id(entry.lesson())
              .constant(missed.reason())
              .text(missed.subjectHeld())
              .text(missed.order())
              .id(by)
              .moment(at);
        });
  }
}
