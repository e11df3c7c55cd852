package ua.journal.core.sheet;

import java.util.List;
import java.util.Map;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Relation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;

/**
 * Query: what changed on a sheet since the caller looked.
 *
 * @param journal the journal
 * @param after change number the caller has
 */
public record ChangesQuery(JournalId journal, long after) implements Query<ChangesQuery.Delta> {
  @Override
  public Operation operation() {
    return Operation.READ_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /**
   * Changed parts of a sheet.
   *
   * @param seq change number reached
   * @param reader who reads it
   * @param columns columns of every lesson that changed, and changed ones of a semester, in the
   *     order of paper
   * @param lessons lessons whose record, roll call or columns changed
   * @param cells cells that changed
   * @param authors names of other people who wrote marks
   */
  public record Delta(
      long seq,
      Sheet.Reader reader,
      List<Column> columns,
      List<Lesson> lessons,
      List<Cell> cells,
      Map<PersonId, String> authors) {}

  /** Answers {@link ChangesQuery}. */
  static final class Answer implements Handler<ChangesQuery, Delta> {
    @Override
    public Class<ChangesQuery> type() {
      return ChangesQuery.class;
    }

    @Override
    public Delta handle(ChangesQuery request, RequestContext context) {
      SheetRows rows = context.port(SheetStore.class).changes(request.journal(), request.after());
      List<Column> columns = SheetAssembly.columns(rows);
      boolean teaches = context.caller().relations().contains(Relation.TEACHES);
      boolean writes = teaches || context.caller().relations().contains(Relation.SUBSTITUTES);
      return new Delta(
          rows.seq(),
          new Sheet.Reader(context.person(), context.now(), teaches, writes, false),
          columns,
          rows.lessons(),
          SheetAssembly.cells(rows, columns),
          rows.authors());
    }
  }
}
