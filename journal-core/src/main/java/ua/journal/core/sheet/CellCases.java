package ua.journal.core.sheet;

import org.apiguardian.api.API;

/**
 * An answer to each kind of command: a new kind does not compile until everybody has one.
 *
 * @param <R> what is answered
 */
@API(status = API.Status.STABLE)
public interface CellCases<R> {
  /** Answers {@link CellCommand.PutMark}. */
  R putMark(CellCommand.PutMark put);

  /** Answers {@link CellCommand.ClearMark}. */
  R clearMark(CellCommand.ClearMark clear);

  /** Answers {@link CellCommand.PutAbsence}. */
  R putAbsence(CellCommand.PutAbsence put);

  /** Answers {@link CellCommand.ClearAbsence}. */
  R clearAbsence(CellCommand.ClearAbsence clear);

  /** Answers {@link CellCommand.PutLate}. */
  R putLate(CellCommand.PutLate put);

  /** Answers {@link CellCommand.ConfirmRollCall}. */
  R confirmRollCall(CellCommand.ConfirmRollCall roll);

  /** Answers {@link CellCommand.PutLesson}. */
  R putLesson(CellCommand.PutLesson put);

  /** Answers {@link CellCommand.AddColumn}. */
  R addColumn(CellCommand.AddColumn add);

  /** Answers {@link CellCommand.AddTermColumn}. */
  R addTermColumn(CellCommand.AddTermColumn add);
}
