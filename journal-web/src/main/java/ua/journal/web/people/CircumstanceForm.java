package ua.journal.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import ua.journal.core.people.Circumstance;
import ua.journal.core.people.NoteCircumstance;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** What changes how a pupil learns, on his card (R-LIFE-11). */
@Named
@ViewScoped
public class CircumstanceForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private MovementForm movement;
  @Inject private CardForm card;

  private Circumstance kind = Circumstance.REMOTE;
  private String day = "";

  /** It begins on the day. */
  public void begin() {
    note(true);
  }

  /** It ends with the day. */
  public void end() {
    note(false);
  }

  private void note(boolean begins) {
    card.answer(
        client
            .perform(
                new NoteCircumstance(
                    Objects.requireNonNull(movement.getCard()).latest().id(),
                    kind,
                    Parameters.typedDay(day),
                    begins))
            .findings());
  }

  public Circumstance[] getKinds() {
    return Circumstance.values();
  }

  public Circumstance getKind() {
    return kind;
  }

  public void setKind(Circumstance kind) {
    this.kind = kind;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
