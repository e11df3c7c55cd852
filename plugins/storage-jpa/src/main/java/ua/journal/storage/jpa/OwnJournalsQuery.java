package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.today.OwnJournal;

/** A teacher's journals with today's first lesson and the count of what is owed. */
final class OwnJournalsQuery {
  private static final String JOURNALS =
      "SELECT j.id, s.name, c.grade, c.letter, j.group_name, j.teacher_id FROM journal j"
          + " JOIN subject s ON s.id = j.subject_id JOIN school_class c ON c.id = j.class_id";

  private static final String TAUGHT = JOURNALS + " WHERE j.teacher_id = ? AND j.begins = ?";

  private static final String SUBSTITUTED = JOURNALS + " WHERE j.teacher_id <> ? AND j.id IN ";

  private static final String WHERE_SUBSTITUTE =
      "SELECT DISTINCT journal_id FROM lesson WHERE substitute_id = ? AND held_on = ?";

  private static final String BELLS =
      "SELECT l.journal_id, MIN(l.bell_no) FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE j.teacher_id = ? AND j.begins = ? AND l.held_on = ? GROUP BY l.journal_id"
          + " UNION ALL SELECT journal_id, MIN(bell_no) FROM lesson"
          + " WHERE substitute_id = ? AND held_on = ? GROUP BY journal_id";

  private static final String OPEN =
      "SELECT l.journal_id, COUNT(*) FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE j.teacher_id = ? AND j.begins = ? AND l.substitute_id IS NULL AND l.open_on ";

  private static final String OWED =
      OPEN
          + "< ? GROUP BY l.journal_id UNION ALL "
          + OPEN
          + "= ? AND l.ends_at <= ? GROUP BY l.journal_id";

  private final Sql sql;
  private final PersonId person;
  private final LocalDateTime now;
  private final LocalDate today;
  private final int begins;

  OwnJournalsQuery(Sql sql, SchoolId school, PersonId person, LocalDateTime now) {
    this.sql = sql;
    this.person = person;
    this.now = now;
    this.today = now.toLocalDate();
    this.begins = SchoolYears.of(sql, school, today).orElse(0);
  }

  List<OwnJournal> read() {
    Map<Long, Integer> bells =
        counts(
            BELLS, p -> p.id(person).small(begins).date(today).id(person).date(today), Math::min);
    Map<Long, Integer> owed =
        counts(
            OWED,
            p ->
                p.id(person)
                    .small(begins)
                    .date(today)
                    .id(person)
                    .small(begins)
                    .date(today)
                    .time(now.toLocalTime()),
            Integer::sum);
    Row.Reader<OwnJournal> reader = row -> journal(row, bells, owed);
    List<OwnJournal> journals = sql.list(TAUGHT, p -> p.id(person).small(begins), reader);
    journals.addAll(substituted(reader));
    return journals;
  }

  /** Asked in two steps: in one, Derby would look at the journals of all years. */
  private List<OwnJournal> substituted(Row.Reader<OwnJournal> reader) {
    List<Long> ids = sql.list(WHERE_SUBSTITUTE, p -> p.id(person).date(today), Row::number);
    Keys keys = Keys.ofNumbers(ids);
    return ids.isEmpty()
        ? List.of()
        : sql.list(SUBSTITUTED + keys.list(), p -> p.id(person).keys(keys), reader);
  }

  private static OwnJournal journal(Row row, Map<Long, Integer> bells, Map<Long, Integer> owed)
      throws SQLException {
    long id = row.number();
    return new OwnJournal(
        new JournalId(id),
        row.text(),
        row.smallAhead(),
        row.className().toString(),
        row.text(),
        row.person(),
        bells.getOrDefault(id, 0),
        owed.getOrDefault(id, 0));
  }

  private Map<Long, Integer> counts(
      String text, Params.Binder binder, BinaryOperator<Integer> both) {
    Map<Long, Integer> counts = new HashMap<>();
    sql.list(text, binder, row -> counts.merge(row.number(), row.small(), both));
    return counts;
  }
}
