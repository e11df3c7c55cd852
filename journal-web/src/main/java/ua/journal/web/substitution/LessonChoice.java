package ua.journal.web.substitution;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.substitution.Missed;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.SubstitutionDay;

/** What the form says about one lesson of the absent teacher. */
public class LessonChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The teacher gives it himself. */
  static final String HIMSELF = "self";

  /** Nobody gives it. */
  static final String NOBODY = "none";

  private final transient SubstitutionDay.Open open;
  private final long lesson;
  private String giver;
  private String subjectHeld;

  LessonChoice(SubstitutionDay.Open open) {
    this.open = open;
    this.lesson = open.lesson().lesson().value();
    @Nullable PersonId substitute = open.lesson().substitute();
    @Nullable Missed missed = open.lesson().missed();
    if (substitute != null) {
      this.giver = substitute.toString();
    } else {
      this.giver = missed == null ? HIMSELF : NOBODY;
    }
    this.subjectHeld = missed == null ? "" : missed.subjectHeld();
  }

  void propose() {
    if (HIMSELF.equals(giver)) {
      giver = open.candidates().stream().findFirst().map(c -> c.id().toString()).orElse(NOBODY);
    }
  }

  NoteAbsence.Choice toCommand() {
    boolean missed = !HIMSELF.equals(giver);
    @Nullable PersonId substitute =
        missed && !NOBODY.equals(giver) ? new PersonId(Long.parseLong(giver)) : null;
    return new NoteAbsence.Choice(new LessonId(lesson), missed, substitute, subjectHeld);
  }

  public SubstitutionDay.Open getOpen() {
    return open;
  }

  public String getGiver() {
    return giver;
  }

  public void setGiver(String giver) {
    this.giver = giver;
  }

  public String getSubjectHeld() {
    return subjectHeld;
  }

  public void setSubjectHeld(String subjectHeld) {
    this.subjectHeld = subjectHeld;
  }
}
