package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.today.OwnJournal;

/** A teacher's journals with today's first lesson and the count of what is owed. */
final class OwnJournalsQuery {
  private static final String JOURNALS =
      "SELECT j.id, s.name, c.grade, c.letter, j.group_name, j.teacher_id, j.change_seq"
          + " FROM journal j JOIN subject s ON s.id = j.subject_id"
          + " JOIN school_class c ON c.id = j.class_id";

  private static final String TAUGHT = JOURNALS + " WHERE j.teacher_id = ? AND j.begins = ?";

  private static final String SUBSTITUTED = JOURNALS + " WHERE j.teacher_id <> ? AND j.id IN ";

  private static final String SUBSTITUTE_BELLS =
      "SELECT journal_id, MIN(bell_no) FROM lesson WHERE substitute_id = ? AND held_on = ?"
          + " GROUP BY journal_id";

  private final Sql sql;
  private final Tallies tallies;
  private final SchoolId school;
  private final PersonId person;
  private final LocalDateTime now;
  private final LocalDate today;

  OwnJournalsQuery(Sql sql, Tallies tallies, SchoolId school, PersonId person, LocalDateTime now) {
    this.sql = sql;
    this.tallies = tallies;
    this.school = school;
    this.person = person;
    this.now = now;
    this.today = now.toLocalDate();
  }

  List<OwnJournal> read() {
    int begins = SchoolYears.of(sql, school, today).orElse(0);
    Map<Long, Long> numbers = new HashMap<>();
    List<OwnJournal> taught =
        sql.list(
            TAUGHT,
            p -> p.id(person).small(begins),
            row -> {
              OwnJournal journal = journal(row, Map.of());
              numbers.put(journal.id().value(), row.number());
              return journal;
            });
    Map<Long, Tally> counts = tallies.of(sql, numbers);
    Map<Long, Integer> lessonTimes = new HashMap<>();
    sql.list(
        SUBSTITUTE_BELLS,
        p -> p.id(person).date(today),
        row -> lessonTimes.put(row.number(), row.small()));
    List<OwnJournal> journals = new ArrayList<>();
    for (OwnJournal journal : taught) {
      lessonTimes.remove(journal.id().value());
      journals.add(counted(journal, Objects.requireNonNull(counts.get(journal.id().value()))));
    }
    journals.addAll(substituted(lessonTimes));
    return journals;
  }

  /** Asked in two steps: in one, Derby would look at the journals of all years. */
  private List<OwnJournal> substituted(Map<Long, Integer> lessonTimes) {
    Keys keys = Keys.ofNumbers(lessonTimes.keySet());
    return lessonTimes.isEmpty()
        ? List.of()
        : sql.list(
            SUBSTITUTED + keys.list(),
            p -> p.id(person).keys(keys),
            row -> journal(row, lessonTimes));
  }

  private static OwnJournal journal(Row row, Map<Long, Integer> lessonTimes) throws SQLException {
    long id = row.number();
    return new OwnJournal(
        new JournalId(id),
        row.text(),
        row.smallAhead(),
        row.className().toString(),
        row.text(),
        row.person(),
        lessonTimes.getOrDefault(id, 0),
        0);
  }

  private OwnJournal counted(OwnJournal journal, Tally tally) {
    return new OwnJournal(
        journal.id(),
        journal.subject(),
        journal.grade(),
        journal.className(),
        journal.group(),
        journal.teacher(),
        tally.firstPeriod(today),
        tally.owed(now));
  }
}
