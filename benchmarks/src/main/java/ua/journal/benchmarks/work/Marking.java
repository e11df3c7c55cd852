package ua.journal.benchmarks.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.CellCommand.PutMark;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.sheet.Sheet;

/**
 * A teacher who fills in marks, column by column; a mark that stands already is corrected. Knows
 * the revisions, so every command is accepted. Lives on one thread at a time.
 */
public final class Marking {
  private static final int VALUES = 12;

  private final JournalId journal;
  private final List<ColumnId> columns;
  private final List<PersonId> pupils;
  private final Map<String, Integer> revisions = new HashMap<>();
  private final String prefix = UUID.randomUUID().toString();
  private long commands;
  private int next;

  Marking(Sheet sheet) {
    journal = sheet.head().id();
    pupils = sheet.pupils().stream().map(member -> member.pupil()).toList();
    columns =
        sheet.columns().stream()
            .filter(
                column -> {
                  LocalDate day = column.date();
                  return day != null && !day.isAfter(sheet.reader().now().toLocalDate());
                })
            .map(column -> column.id())
            .toList();
    for (Cell cell : sheet.cells()) {
      if (cell.mark() != null) {
        revisions.put(cell.column() + "/" + cell.pupil(), cell.mark().revision());
      }
    }
  }

  /** Returns the journal. */
  public JournalId journal() {
    return journal;
  }

  /** Returns the command for the next cell. */
  public List<PutMark> one() {
    int cell = next++ % (columns.size() * pupils.size());
    return List.of(put(columns.get(cell / pupils.size()), pupils.get(cell % pupils.size())));
  }

  /** Returns the commands for the next column. */
  public List<PutMark> column() {
    ColumnId column = columns.get(next++ % columns.size());
    return pupils.stream().map(pupil -> put(column, pupil)).toList();
  }

  private PutMark put(ColumnId column, PersonId pupil) {
    int revision = revisions.merge(column + "/" + pupil, 1, Integer::sum) - 1;
    return new PutMark(
        new CommandId(prefix + "-" + commands++),
        new ColumnRef.Existing(column),
        pupil,
        Long.toString(commands % VALUES + 1),
        revision,
        null,
        revision == 0 ? null : "перевірено повторно",
        null);
  }
}
