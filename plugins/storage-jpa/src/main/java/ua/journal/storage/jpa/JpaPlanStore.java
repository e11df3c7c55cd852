package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.common.JournalId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanStore;

/** Calendar-thematic plans. */
final class JpaPlanStore implements PlanStore {
  private static final String UNUSED =
      "SELECT i.item_no, i.planned_on, i.title, i.homework, i.kind FROM plan_item i"
          + " WHERE i.journal_id = ? AND NOT EXISTS (SELECT 1 FROM lesson l"
          + " WHERE l.journal_id = i.journal_id AND l.plan_no = i.item_no AND l.status <> 'CANCELLED')"
          + " ORDER BY i.item_no FETCH FIRST ? ROWS ONLY";

  private final Sql sql;

  JpaPlanStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<PlanItem> unused(JournalId journal, int limit) {
    return sql.list(
        UNUSED,
        p -> p.id(journal).small(limit),
        row ->
            new PlanItem(
                row.small(),
                row.dateOrNull(),
                row.text(),
                row.text(),
                row.constant(LessonKind.class)));
  }
}
