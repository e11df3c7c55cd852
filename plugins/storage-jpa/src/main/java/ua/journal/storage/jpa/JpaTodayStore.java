package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.today.OwnJournal;
import ua.journal.core.today.Today;
import ua.journal.core.today.TodayLesson;
import ua.journal.core.today.TodayStore;

/** A teacher's lessons: first which ones, then everything about them. */
final class JpaTodayStore implements TodayStore {
  private static final String OF_DAY =
      "SELECT l.id FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE j.teacher_id = ? AND j.begins = ? AND l.held_on = ?"
          + " UNION SELECT l.id FROM lesson l WHERE l.substitute_id = ? AND l.held_on = ?";

  private static final String LACKING = " AND l.open_on >= ? AND l.open_on < ?";

  private static final String UNFILLED =
      "SELECT l.id, l.held_on, l.bell_no FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE j.teacher_id = ? AND j.begins >= ? AND l.substitute_id IS NULL"
          + LACKING
          + " UNION SELECT l.id, l.held_on, l.bell_no FROM lesson l WHERE l.substitute_id = ?"
          + LACKING
          + " ORDER BY 2 DESC, 3 DESC FETCH FIRST ? ROWS ONLY";

  private static final String COUNT =
      "SELECT COUNT(*), COALESCE(SUM(CASE WHEN l.roll_called THEN 0 ELSE 1 END), 0),"
          + " COALESCE(SUM(CASE WHEN l.topic = '' THEN 1 ELSE 0 END), 0),"
          + " COALESCE(SUM(CASE WHEN l.homework = '' AND NOT l.no_homework THEN 1 ELSE 0 END), 0)";

  private static final String OWED =
      COUNT
          + " FROM journal j JOIN lesson l ON l.journal_id = j.id"
          + " WHERE j.teacher_id = ? AND j.begins >= ? AND l.substitute_id IS NULL"
          + LACKING
          + " UNION ALL "
          + COUNT
          + " FROM lesson l WHERE l.substitute_id = ?"
          + LACKING;

  private static final String DETAILS =
      "SELECT "
          + Shapes.LESSON
          + ", b.name, c.grade, c.letter, j.group_name, j.teacher_id, t.surname, t.given_name,"
          + " t.patronymic FROM lesson l"
          + " JOIN journal j ON j.id = l.journal_id JOIN subject b ON b.id = j.subject_id"
          + " JOIN school_class c ON c.id = j.class_id JOIN person t ON t.id = j.teacher_id"
          + Shapes.SUBSTITUTE
          + " WHERE l.id IN ";

  private static final String PUPILS =
      "SELECT l.id, COUNT(DISTINCT m.pupil_id) FROM lesson l"
          + " JOIN journal_member m ON m.journal_id = l.journal_id AND m.from_day <= l.held_on"
          + " AND (m.to_day IS NULL OR m.to_day >= l.held_on) WHERE l.id IN ";

  private static final String ABSENT =
      "SELECT lesson_id, COUNT(*) FROM attendance WHERE fact = 'ABSENT' AND lesson_id IN ";

  private static final String PLANNED =
      "SELECT journal_id, item_no, title FROM plan_item WHERE journal_id IN ";

  private static final String TAUGHT =
      "SELECT journal_id, plan_no FROM lesson WHERE plan_no > 0 AND status <> 'CANCELLED'"
          + " AND journal_id IN ";

  private final Sql sql;
  private final Tallies tallies;

  JpaTodayStore(Sql sql, Tallies tallies) {
    this.sql = sql;
    this.tallies = tallies;
  }

  @Override
  public List<TodayLesson> lessons(PersonId person, LocalDate date) {
    return details(
        sql.list(
            OF_DAY,
            p -> p.id(person).small(SchoolYear.beginsOf(date)).date(date).id(person).date(date),
            Row::number),
        " ORDER BY l.bell_no, l.id");
  }

  @Override
  public List<TodayLesson> unfilled(PersonId person, LocalDate from, LocalDate before, int limit) {
    return details(
        sql.list(
            UNFILLED,
            p ->
                p.id(person)
                    .small(SchoolYear.beginsOf(from))
                    .date(from)
                    .date(before)
                    .id(person)
                    .date(from)
                    .date(before)
                    .small(limit),
            Row::number),
        " ORDER BY l.held_on DESC, l.bell_no DESC, l.id");
  }

  @Override
  public Today.Owed owed(PersonId person, LocalDate from, LocalDate before) {
    return sql
        .list(
            OWED,
            p ->
                p.id(person)
                    .small(SchoolYear.beginsOf(from))
                    .date(from)
                    .date(before)
                    .id(person)
                    .date(from)
                    .date(before),
            row -> new Today.Owed(row.small(), row.small(), row.small(), row.small()))
        .stream()
        .reduce(
            new Today.Owed(0, 0, 0, 0),
            (one, other) ->
                new Today.Owed(
                    one.lessons() + other.lessons(),
                    one.rolls() + other.rolls(),
                    one.topics() + other.topics(),
                    one.homework() + other.homework()));
  }

  @Override
  public List<OwnJournal> journals(SchoolId school, PersonId person, LocalDateTime now) {
    return new OwnJournalsQuery(sql, tallies, school, person, now).read();
  }

  private List<TodayLesson> details(List<Long> ids, String order) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Keys lessons = Keys.ofNumbers(ids);
    List<Given> given =
        sql.list(DETAILS + lessons.list() + order, p -> p.keys(lessons), JpaTodayStore::given);
    Map<Long, Integer> pupils = counts(PUPILS + lessons.list() + " GROUP BY l.id", lessons);
    Map<Long, Integer> absent = counts(ABSENT + lessons.list() + " GROUP BY lesson_id", lessons);
    Map<JournalId, String> planned = planned(given);
    return given.stream()
        .map(
            row -> {
              long id = row.lesson().id().value();
              return new TodayLesson(
                  row.lesson(),
                  row.title(),
                  row.teacher(),
                  row.teacherName(),
                  pupils.getOrDefault(id, 0),
                  absent.getOrDefault(id, 0),
                  planned.getOrDefault(row.lesson().journal(), ""));
            })
        .toList();
  }

  private Map<Long, Integer> counts(String text, Keys lessons) {
    Map<Long, Integer> counts = new HashMap<>();
    sql.list(text, p -> p.keys(lessons), row -> counts.put(row.number(), row.small()));
    return counts;
  }

  /** The first item of each plan that no lesson has taken; Derby would hash all lessons for it. */
  private Map<JournalId, String> planned(List<Given> given) {
    Keys journals =
        Keys.ofIds(given.stream().map(row -> row.lesson().journal()).collect(Collectors.toSet()));
    Set<Item> taught =
        Set.copyOf(
            sql.list(
                TAUGHT + journals.list(),
                p -> p.keys(journals),
                row -> new Item(row.number(), row.small())));
    Map<JournalId, String> planned = new HashMap<>();
    sql
        .list(
            PLANNED + journals.list() + " ORDER BY journal_id, item_no",
            p -> p.keys(journals),
            row -> Map.entry(new Item(row.number(), row.small()), row.text()))
        .stream()
        .filter(item -> !taught.contains(item.getKey()))
        .forEach(
            item -> planned.putIfAbsent(new JournalId(item.getKey().journal()), item.getValue()));
    return planned;
  }

  private record Item(long journal, int no) {}

  private static Given given(Row row) throws SQLException {
    return new Given(Shapes.lesson(row), Shapes.title(row), row.person(), row.name().signed());
  }

  private record Given(Lesson lesson, String title, PersonId teacher, String teacherName) {}
}
