package ua.journal.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Me;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.people.CardField;
import ua.journal.core.people.ChildCard;
import ua.journal.core.people.ChildCardQuery;
import ua.journal.core.people.ProposeCorrection;
import ua.journal.core.regulation.Finding;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** A parent looks at the card of his child and proposes corrections (R-LIFE-09). */
@Named
@ViewScoped
public class ChildPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Parameters parameters;

  private long id;
  private transient @Nullable ChildCard card;
  private transient List<Finding> findings = List.of();
  private CardField field = CardField.PHONE;
  private String value = "";
  private boolean done;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    id = parameters.optionalId("id").orElseGet(this::first);
    read();
  }

  private long first() {
    return shell.getMe().children().stream()
        .findFirst()
        .map(child -> child.id().value())
        .orElse(shell.getMe().person().value());
  }

  private void read() {
    card = client.ask(new ChildCardQuery(new PersonId(id)));
  }

  /** Proposes a correction; what was typed stays where it is refused. */
  public void propose() {
    findings = client.perform(new ProposeCorrection(new PersonId(id), field, value)).findings();
    done = findings.isEmpty();
    if (done) {
      value = "";
      read();
    }
  }

  public @Nullable ChildCard getCard() {
    return card;
  }

  /** The brothers and sisters. */
  public List<Me.Child> getOthers() {
    return shell.getMe().children().stream().filter(child -> child.id().value() != id).toList();
  }

  /** What a brother or sister is called so that no other is meant. */
  public String called(Me.Child child) {
    return Namesakes.called(shell.getMe().family()).getOrDefault(child.id(), child.name().given());
  }

  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  public boolean isDone() {
    return done;
  }

  public List<CardField> getFields() {
    return CardField.PROPOSED;
  }

  public CardField getField() {
    return field;
  }

  public void setField(CardField field) {
    this.field = field;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
