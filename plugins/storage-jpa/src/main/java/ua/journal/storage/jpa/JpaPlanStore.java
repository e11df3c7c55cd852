package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.PlanCount;
import ua.journal.core.planning.PlanFacts;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlanStep;
import ua.journal.core.planning.PlanStore;

/** Calendar-thematic plans. */
final class JpaPlanStore implements PlanStore {
  private static final String ITEM =
      "SELECT i.item_no, i.planned_on, i.theme, i.title, i.homework, i.kind FROM plan_item i"
          + " WHERE i.journal_id = ?";

  private static final String UNUSED =
      ITEM
          + " AND NOT EXISTS (SELECT 1 FROM lesson l"
          + " WHERE l.journal_id = i.journal_id AND l.plan_no = i.item_no AND l.status <> 'CANCELLED')"
          + " ORDER BY i.item_no FETCH FIRST ? ROWS ONLY";

  private static final String ITEMS = ITEM + " ORDER BY i.item_no";

  private static final String PAST =
      "SELECT item_no, planned_on, theme, title, homework, kind FROM plan_past"
          + " WHERE journal_id = ? AND revision = ? ORDER BY item_no";

  private static final String OWNER =
      "SELECT j.id, j.begins, b.name, c.grade, c.grade, c.letter, j.group_name, j.teacher_id,"
          + " t.surname, t.given_name, t.patronymic, j.weekly_half_hours,"
          + " (SELECT SUM(CASE WHEN s.weeks = 'EVERY' THEN 2 ELSE 1 END) FROM slot s WHERE s.journal_id = j.id"
          + " AND s.to_day IS NULL) FROM journal j"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " JOIN person t ON t.id = j.teacher_id WHERE ";

  private static final String LESSONS =
      "SELECT "
          + Shapes.LESSON
          + " FROM"
          + Shapes.LESSON_FROM
          + " WHERE l.journal_id = ? ORDER BY l.held_on, l.bell_no";

  private static final String STEPS =
      "SELECT x.revision, x.act, x.state, x.person_id, p.surname, p.given_name, p.patronymic,"
          + " x.at_nanos, x.remark FROM plan_step x LEFT JOIN person p ON p.id = x.person_id"
          + " WHERE x.journal_id = ? ORDER BY x.revision";

  private static final String STEP =
      "INSERT INTO plan_step (journal_id, revision, act, state, person_id, at_nanos, remark)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String LAST_REVISION =
      "SELECT COALESCE(MAX(x.revision), 0) FROM plan_step x WHERE x.journal_id = ?";

  private static final String KEEP =
      "INSERT INTO plan_past (journal_id, revision, item_no, planned_on, theme, title, homework,"
          + " kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String CLEAR = "DELETE FROM plan_item WHERE journal_id = ?";

  private static final String FILL =
      "INSERT INTO plan_item (journal_id, item_no, planned_on, theme, title, homework, kind)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String WITH_ITEMS =
      "SELECT j.id, COALESCE((SELECT MAX(x.revision) FROM plan_step x WHERE x.journal_id = j.id), 0)"
          + " FROM journal j WHERE EXISTS (SELECT 1 FROM plan_item i WHERE i.journal_id = j.id)"
          + " AND j.id IN ";

  private static final String SUBMITTED =
      "SELECT COUNT(*) FROM journal j JOIN plan_step x ON x.journal_id = j.id"
          + " WHERE j.school_id = ? AND j.begins = ? AND x.state = 'SUBMITTED' AND x.revision ="
          + " (SELECT MAX(y.revision) FROM plan_step y WHERE y.journal_id = x.journal_id)";

  private final Sql sql;
  private final Tallies tallies;

  JpaPlanStore(Sql sql, Tallies tallies) {
    this.sql = sql;
    this.tallies = tallies;
  }

  @Override
  public List<PlanItem> unused(JournalId journal, int limit) {
    return sql.list(UNUSED, p -> p.id(journal).small(limit), JpaPlanStore::item);
  }

  private static PlanItem item(Row row) throws SQLException {
    return new PlanItem(
        row.small(),
        row.dateOrNull(),
        row.text(),
        row.text(),
        row.text(),
        row.constant(LessonKind.class));
  }

  @Override
  public Optional<PlanFacts> facts(JournalId journal) {
    return sql.first(OWNER + "j.id = ?", p -> p.id(journal), JpaPlanStore::head)
        .map(
            head -> {
              List<PlanItem> items = sql.list(ITEMS, p -> p.id(journal), JpaPlanStore::item);
              List<Lesson> lessons = sql.list(LESSONS, p -> p.id(journal), Shapes::lesson);
              List<PlanStep> steps = sql.list(STEPS, p -> p.id(journal), JpaPlanStore::step);
              return new PlanFacts(head.owner(), head.load(), items, lessons, steps);
            });
  }

  private static Head head(Row row) throws SQLException {
    return new Head(
        new PlanFacts.Owner(
            new JournalId(row.number()),
            row.small(),
            row.text(),
            row.small(),
            row.className().toString(),
            row.text(),
            row.person(),
            row.name().signed()),
        new PlanFacts.Load(row.small(), row.small()));
  }

  private static PlanStep step(Row row) throws SQLException {
    int revision = row.small();
    PlanStep.Act act = row.constant(PlanStep.Act.class);
    PlanState state = row.constant(PlanState.class);
    PersonId by = row.person();
    String name = row.signedOrNull();
    return new PlanStep(
        revision, act, state, by, name == null ? "" : name, row.moment(), row.text());
  }

  @Override
  public List<PlanItem> past(JournalId journal, int revision) {
    return sql.list(PAST, p -> p.id(journal).small(revision), JpaPlanStore::item);
  }

  @Override
  public void append(JournalId journal, PlanStep step, @Nullable List<PlanItem> items) {
    if (items != null) {
      keep(journal);
    }
    write(journal, step);
    sql.update(MovedLessons.RAISE, p -> p.id(journal));
    if (items != null) {
      sql.update(CLEAR, p -> p.id(journal));
      sql.each(FILL, items, (p, item) -> bind(p.id(journal), item));
    }
  }

  /** What a step replaces, under the revision that left it so. */
  private void keep(JournalId journal) {
    int revision = sql.first(LAST_REVISION, p -> p.id(journal), Row::small).orElseThrow();
    List<PlanItem> items = sql.list(ITEMS, p -> p.id(journal), JpaPlanStore::item);
    sql.each(KEEP, items, (p, item) -> bind(p.id(journal).small(revision), item));
  }

  private static Params bind(Params p, PlanItem item) throws SQLException {
    return p.small(item.no())
        .date(item.date())
        .text(item.theme())
        .text(item.title())
        .text(item.homework())
        .constant(item.kind());
  }

  private void write(JournalId journal, PlanStep step) {
    sql.update(
        STEP,
        p ->
            p.id(journal)
                .small(step.revision())
                .constant(step.act())
                .constant(step.state())
                .id(step.by())
                .moment(step.at())
                .text(step.remark()));
  }

  @Override
  public void redraft(Collection<JournalId> journals, PersonId by, LocalDateTime at) {
    Keys keys = Keys.ofIds(journals);
    Map<JournalId, Integer> revisions = new HashMap<>();
    sql.list(
        WITH_ITEMS + keys.list(),
        p -> p.keys(keys),
        row -> revisions.put(new JournalId(row.number()), row.small()));
    sql.each(
        MovedLessons.RAISE,
        revisions.keySet().stream().map(JournalId::value).sorted().toList(),
        (p, journal) -> p.number(journal));
    revisions.keySet().forEach(this::keep);
    revisions.forEach(
        (journal, revision) ->
            write(
                journal,
                new PlanStep(
                    revision + 1, PlanStep.Act.IMPORTED, PlanState.DRAFT, by, "", at, "")));
  }

  @Override
  public List<PlanCount> counts(SchoolId school, int begins, LocalDate today) {
    return new PlanCountsQuery(sql, tallies, school, begins).ask(today);
  }

  @Override
  public int submitted(SchoolId school, int begins) {
    return sql.first(SUBMITTED, p -> p.id(school).small(begins), Row::small).orElse(0);
  }

  private record Head(PlanFacts.Owner owner, PlanFacts.Load load) {}
}
