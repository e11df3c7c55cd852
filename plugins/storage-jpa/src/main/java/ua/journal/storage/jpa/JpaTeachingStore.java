package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.TeachingStore;

/** Lists of journals. */
final class JpaTeachingStore implements TeachingStore {
  private static final String OF_SCHOOL =
      "SELECT id FROM journal WHERE school_id = ? AND begins = ?";

  private static final String OF_PERSON =
      "SELECT id FROM journal WHERE teacher_id = ? AND begins = ?"
          + " UNION SELECT j.id FROM journal j JOIN school_class c ON c.id = j.class_id"
          + " WHERE c.leader_id = ? AND j.begins = ?"
          + " UNION SELECT j.id FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE l.substitute_id = ? AND j.begins = ? AND l.held_on >= ?";

  private static final String SCHOOL = "SELECT school_id FROM person WHERE id = ?";

  private static final String JOURNALS =
      "SELECT j.id, s.name, c.grade, c.letter, j.group_name, j.teacher_id, p.surname,"
          + " p.given_name, p.patronymic FROM journal j JOIN subject s ON s.id = j.subject_id"
          + " JOIN school_class c ON c.id = j.class_id JOIN person p ON p.id = j.teacher_id"
          + " WHERE j.id IN ";

  private static final String PUPILS =
      "SELECT journal_id, COUNT(DISTINCT pupil_id) FROM journal_member WHERE from_day <= ?"
          + " AND (to_day IS NULL OR to_day >= ?) AND journal_id IN ";

  private static final String LESSONS =
      "SELECT journal_id, COUNT(*), COUNT(open_on) FROM lesson WHERE status IN ('PLANNED', 'HELD', 'SUBSTITUTED')"
          + " AND (held_on < ? OR held_on = ? AND ends_at <= ?) AND journal_id IN ";

  private static final String BY_JOURNAL = " GROUP BY journal_id";

  private final Sql sql;

  JpaTeachingStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<JournalSummary> journalsOfSchool(SchoolId school, LocalDateTime now) {
    int begins = begins(school, now);
    return summaries(sql.list(OF_SCHOOL, p -> p.id(school).small(begins), Row::number), now);
  }

  @Override
  public List<JournalSummary> journalsOf(
      PersonId person, LocalDateTime now, LocalDate substitutedSince) {
    int begins =
        sql.first(SCHOOL, p -> p.id(person), row -> new SchoolId(row.number()))
            .map(school -> begins(school, now))
            .orElse(0);
    List<Long> journals =
        sql.list(
            OF_PERSON,
            p ->
                p.id(person)
                    .small(begins)
                    .id(person)
                    .small(begins)
                    .id(person)
                    .small(begins)
                    .date(substitutedSince),
            Row::number);
    return summaries(journals, now);
  }

  private int begins(SchoolId school, LocalDateTime now) {
    return SchoolYears.of(sql, school, now.toLocalDate()).orElse(0);
  }

  private List<JournalSummary> summaries(List<Long> journals, LocalDateTime now) {
    if (journals.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofNumbers(journals);
    Map<Long, Integer> pupils = pupils(keys, now.toLocalDate());
    Map<Long, Held> held = held(keys, now);
    return sql.list(
        JOURNALS + keys.list(),
        p -> p.keys(keys),
        row -> {
          long id = row.number();
          Held lessons = held.getOrDefault(id, new Held(0, 0));
          return new JournalSummary(
              new JournalId(id),
              row.text(),
              row.smallAhead(),
              row.className().toString(),
              row.text(),
              row.person(),
              row.name().signed(),
              pupils.getOrDefault(id, 0),
              lessons.all(),
              lessons.unfilled());
        });
  }

  private Map<Long, Integer> pupils(Keys journals, LocalDate today) {
    Map<Long, Integer> pupils = new HashMap<>();
    sql.list(
        PUPILS + journals.list() + BY_JOURNAL,
        p -> p.date(today).date(today).keys(journals),
        row -> pupils.put(row.number(), row.small()));
    return pupils;
  }

  private Map<Long, Held> held(Keys journals, LocalDateTime now) {
    Map<Long, Held> held = new HashMap<>();
    sql.list(
        LESSONS + journals.list() + BY_JOURNAL,
        p ->
            p.date(now.toLocalDate())
                .date(now.toLocalDate())
                .time(now.toLocalTime())
                .keys(journals),
        row -> held.put(row.number(), new Held(row.small(), row.small())));
    return held;
  }

  private record Held(int all, int unfilled) {}
}
