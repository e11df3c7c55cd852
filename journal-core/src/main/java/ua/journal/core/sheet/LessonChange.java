package ua.journal.core.sheet;

import java.time.LocalDate;
import ua.journal.core.common.LessonId;

/** What becomes of a lesson beside the timetable (R-LES-01, R-LES-05, R-LES-07). */
public sealed interface LessonChange {
  /**
   * Returns why; families read it.
   *
   * @return the reason, never null
   */
  String reason();

  /**
   * Chooses by kind.
   *
   * @param cases an answer to each kind, not null
   * @param <R> what is answered
   * @return the answer
   */
  <R> R choose(LessonChangeCases<R> cases);

  /**
   * It is not held.
   *
   * @param lesson the lesson
   * @param reason why
   */
  record Cancel(LessonId lesson, String reason) implements LessonChange {
    @Override
    public <R> R choose(LessonChangeCases<R> cases) {
      return cases.cancel(this);
    }
  }

  /**
   * It is held after all.
   *
   * @param lesson the cancelled lesson
   * @param reason why
   */
  record Restore(LessonId lesson, String reason) implements LessonChange {
    @Override
    public <R> R choose(LessonChangeCases<R> cases) {
      return cases.restore(this);
    }
  }

  /**
   * It is held at another time; all that is written about it goes with it.
   *
   * @param lesson the lesson
   * @param date the other day
   * @param period the other number
   * @param reason why
   */
  record Move(LessonId lesson, LocalDate date, int period, String reason) implements LessonChange {
    @Override
    public <R> R choose(LessonChangeCases<R> cases) {
      return cases.move(this);
    }
  }

  /**
   * A lesson that the timetable does not have.
   *
   * @param date the day
   * @param period its number
   * @param reason why
   */
  record Add(LocalDate date, int period, String reason) implements LessonChange {
    @Override
    public <R> R choose(LessonChangeCases<R> cases) {
      return cases.add(this);
    }
  }
}
