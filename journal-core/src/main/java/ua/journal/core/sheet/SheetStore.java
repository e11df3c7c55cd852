package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.teaching.JournalHead;

/** Port: the sheet as a whole; every method is a fixed number of statements. */
public interface SheetStore {
  /**
   * Reads the cover of a journal.
   *
   * @param journal the journal, not null
   * @return the cover; empty when there is no such journal
   */
  Optional<JournalHead> head(JournalId journal);

  /**
   * Locks the journal's row until the transaction ends, raises its change number and reads its
   * cover with the raised number.
   *
   * @param journal the journal, not null
   * @return the cover; empty when there is no such journal
   */
  Optional<JournalHead> lock(JournalId journal);

  /**
   * Reads the rows of one or more semesters. A column or lesson of the sheet is a row however old.
   *
   * @param journal the journal, not null
   * @param firstTerm number of the first semester
   * @param lastTerm number of the last semester
   * @return the rows, never null
   */
  SheetRows rows(JournalId journal, int firstTerm, int lastTerm);

  /**
   * Reads what changed after a change number.
   *
   * @param journal the journal, not null
   * @param after change number the caller has
   * @return changed rows and the columns of every lesson they touch, never null
   */
  SheetRows changes(JournalId journal, long after);

  /**
   * Reads what a batch needs; call after {@link #lock}.
   *
   * @param journal the locked journal, not null
   * @param person the caller, whose earlier commands are looked up, not null
   * @param touched what the batch names, not null
   * @return the rows, never null
   */
  BatchRows touched(JournalId journal, PersonId person, Touched touched);

  /**
   * Stores the changes of a batch; call after {@link #lock}.
   *
   * @param head the locked journal's cover, not null
   * @param changes what to store, not null
   * @throws ua.journal.core.common.JournalException with {@link
   *     ua.journal.core.common.ErrorCode#CONFLICT} when a unique key or an expected revision fails
   */
  void append(JournalHead head, SheetChanges changes);

  /**
   * Reads the revisions of one cell: of its mark, and of the attendance at the column's lesson.
   *
   * @param journal the journal, not null
   * @param column the column, or a lesson's number where the lesson has no item, not null
   * @param pupil the pupil, not null
   * @return revisions with their authors' names, oldest first; empty when the journal has no such
   *     column
   */
  Optional<List<CellEvent>> history(JournalId journal, ColumnId column, PersonId pupil);

  /**
   * Lists whom a change of a lesson concerns: the pupils on the list of a day and those who have
   * the right to see them.
   *
   * @param journal the journal, not null
   * @param day the day, not null
   * @return people in any order, never null
   */
  List<PersonId> families(JournalId journal, LocalDate day);
}
