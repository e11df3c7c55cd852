package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.TeachingStore;

/** Lists of journals. */
final class JpaTeachingStore implements TeachingStore {
  private static final String OF_PERSON =
      "SELECT id FROM journal WHERE teacher_id = ? AND begins = ?"
          + " UNION SELECT j.id FROM journal j JOIN school_class c ON c.id = j.class_id"
          + " WHERE c.leader_id = ? AND j.begins = ?"
          + " UNION SELECT j.id FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE l.substitute_id = ? AND j.begins = ? AND l.held_on >= ?";

  private static final String JOURNALS =
      "SELECT j.id, s.name, c.grade, c.letter, j.group_name, j.teacher_id, p.surname,"
          + " p.given_name, p.patronymic, j.change_seq FROM journal j JOIN subject s ON s.id = j.subject_id"
          + " JOIN school_class c ON c.id = j.class_id JOIN person p ON p.id = j.teacher_id";
  private static final String OF_SCHOOL = JOURNALS + " WHERE j.school_id = ? AND j.begins = ?";
  private static final String NAMED = JOURNALS + " WHERE j.id IN ";

  private final Sql sql;
  private final Tallies tallies;

  JpaTeachingStore(Sql sql, Tallies tallies) {
    this.sql = sql;
    this.tallies = tallies;
  }

  @Override
  public List<JournalSummary> journalsOfSchool(SchoolId school, int begins, LocalDateTime now) {
    return summaries(OF_SCHOOL, p -> p.id(school).small(begins), now);
  }

  @Override
  public List<JournalSummary> journalsOf(
      PersonId person, int begins, LocalDateTime now, LocalDate substitutedSince) {
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
    if (journals.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofNumbers(journals);
    return summaries(NAMED + keys.list(), p -> p.keys(keys), now);
  }

  private List<JournalSummary> summaries(String text, Params.Binder parameters, LocalDateTime now) {
    Map<Long, Long> numbers = new HashMap<>();
    List<JournalSummary> bare =
        sql.list(
            text,
            parameters,
            row -> {
              JournalSummary journal = bare(row);
              numbers.put(journal.id().value(), row.number());
              return journal;
            });
    Map<Long, Tally> counts = tallies.of(sql, numbers);
    return bare.stream()
        .map(
            journal ->
                counted(journal, Objects.requireNonNull(counts.get(journal.id().value())), now))
        .toList();
  }

  private static JournalSummary bare(Row row) throws SQLException {
    return new JournalSummary(
        new JournalId(row.number()),
        row.text(),
        row.smallAhead(),
        row.className().toString(),
        row.text(),
        row.person(),
        row.name().signed(),
        0,
        0,
        0);
  }

  private static JournalSummary counted(JournalSummary journal, Tally tally, LocalDateTime now) {
    return new JournalSummary(
        journal.id(),
        journal.subject(),
        journal.grade(),
        journal.className(),
        journal.group(),
        journal.teacher(),
        journal.teacherName(),
        tally.pupils(now.toLocalDate()),
        tally.held(now),
        tally.unfilled(now));
  }
}
