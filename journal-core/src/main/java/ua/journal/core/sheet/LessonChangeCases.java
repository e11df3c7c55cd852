package ua.journal.core.sheet;

/**
 * An answer to each kind of change of a lesson: a new kind does not compile until everybody has
 * one.
 *
 * @param <R> what is answered
 */
public interface LessonChangeCases<R> {
  /** Answers {@link LessonChange.Cancel}. */
  R cancel(LessonChange.Cancel cancel);

  /** Answers {@link LessonChange.Restore}. */
  R restore(LessonChange.Restore restore);

  /** Answers {@link LessonChange.Move}. */
  R move(LessonChange.Move move);

  /** Answers {@link LessonChange.Add}. */
  R add(LessonChange.Add add);
}
