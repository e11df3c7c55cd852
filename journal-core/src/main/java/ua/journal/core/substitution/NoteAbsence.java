package ua.journal.core.substitution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Operation;
import ua.journal.core.common.Given;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;

/**
 * Command: a teacher misses lessons of a day; each gets a substitute or none. Answers what stands
 * against it: with a blocking finding nothing was changed, without any everything was written.
 *
 * @param teacher the absent teacher
 * @param date the day
 * @param reason why they are absent
 * @param order order the change of a closed month refers to, empty for none
 * @param choices what becomes of their lessons; lessons not named stay as they are
 */
public record NoteAbsence(
    PersonId teacher, LocalDate date, Reason reason, String order, List<Choice> choices)
    implements Command<Void> {
  /** Copies the choices. */
  public NoteAbsence {
    choices = Given.list(choices, "choices");
  }

  @Override
  public Operation operation() {
    return Operation.ARRANGE_SUBSTITUTIONS;
  }

  /**
   * What becomes of a lesson.
   *
   * @param lesson the lesson
   * @param missed whether its teacher misses it; false gives it back to them
   * @param substitute who gives it, null for no one
   * @param subjectHeld subject held instead of the journal's, empty for the same
   */
  public record Choice(
      LessonId lesson, boolean missed, @Nullable PersonId substitute, String subjectHeld) {}
}
