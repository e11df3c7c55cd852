package ua.journal.benchmarks.inprocess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.journal.core.JournalSession;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.Column;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;

/** One teacher who fills in marks, column by column, as a real one does. Lives on one thread. */
final class Cells {
  private static final int VALUES = 12;

  private final JournalSession session;
  private final JournalId journal;
  private final List<Column> columns = new ArrayList<>();
  private final List<PersonId> pupils;
  private final Map<String, Integer> revisions = new HashMap<>();
  private final String prefix = UUID.randomUUID().toString();
  private long commands;
  private int next;

  Cells(JournalSession session, JournalId journal, LocalDate today) {
    this.session = session;
    this.journal = journal;
    Sheet sheet = session.ask(new SheetQuery(journal, SheetQuery.Span.YEAR));
    pupils = sheet.pupils().stream().map(member -> member.pupil()).toList();
    sheet.columns().stream()
        .filter(column -> !column.date().isAfter(today))
        .forEach(columns::add);
    for (Cell cell : sheet.cells()) {
      if (cell.mark() != null) {
        revisions.put(cell.column() + "/" + cell.pupil(), cell.mark().revision());
      }
    }
  }

  /** Saves the next mark in a batch of its own. */
  void saveOne() {
    int cell = next++ % (columns.size() * pupils.size());
    Column column = columns.get(cell / pupils.size());
    perform(List.of(put(column, pupils.get(cell % pupils.size()))));
  }

  /** Saves the next column in one batch. */
  void saveColumn() {
    Column column = columns.get(next++ % columns.size());
    perform(pupils.stream().map(pupil -> put(column, pupil)).toList());
  }

  private CellCommand put(Column column, PersonId pupil) {
    int revision = revisions.merge(column.id() + "/" + pupil, 1, Integer::sum) - 1;
    CommandId id = new CommandId(prefix + "-" + commands++);
    String value = Long.toString(commands % VALUES + 1);
    return new CellCommand.PutMark(
        id,
        new ColumnRef.Existing(column.id()),
        pupil,
        value,
        revision,
        null,
        revision == 0 ? null : "перевірено повторно",
        null);
  }

  private void perform(List<CellCommand> batch) {
    for (CellAnswer answer : session.perform(new CellBatch(journal, batch))) {
      if (answer.status() != CellAnswer.Status.DONE) {
        throw new IllegalStateException(answer.toString());
      }
    }
  }
}
