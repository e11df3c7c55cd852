package ua.journal.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ClassId;
import ua.journal.core.people.CorrectStay;
import ua.journal.core.people.CorrectedStay;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilLine;
import ua.journal.core.regulation.Finding;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** A movement entered by mistake: what it should have been, what that changes, and the order. */
@Named
@ViewScoped
public class StayForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private MovementForm movement;

  private long schoolClass;
  private String seenFrom = "";
  private boolean withdrawal;
  private transient List<Finding> findings = List.of();
  private String effect = "";
  private boolean done;

  private String className = "";
  private String from = "";
  private String to = "";
  private String orderIn = "";
  private String orderOut = "";
  private String orderNo = "";
  private String orderDay = "";

  /** Takes a stay into the form. */
  public void choose(PupilLine stay) {
    movement.forget();
    schoolClass = stay.schoolClass().value();
    seenFrom = stay.from().toString();
    className = stay.className();
    from = stay.from().toString();
    to = stay.to() == null ? "" : stay.to().toString();
    orderIn = stay.orderIn();
    orderOut = stay.orderOut();
    withdrawal = false;
    effect = "";
    done = false;
    findings = List.of();
  }

  /** Puts the form away. */
  public void close() {
    schoolClass = 0;
    effect = "";
    findings = List.of();
  }

  /** Says what the correction would do. */
  public void tryCorrection() {
    withdrawal = false;
    perform(false);
  }

  /** Says what it would do to take the movement back. */
  public void tryWithdrawal() {
    withdrawal = true;
    perform(false);
  }

  /** Does what was tried. */
  public void confirm() {
    perform(true);
  }

  private void perform(boolean confirmed) {
    PupilCard card = movement.getCard();
    LocalDate first = Parameters.typedDay(seenFrom);
    if (card == null || first == null) {
      return;
    }
    Outcome<CorrectedStay> answer =
        client.perform(
            new CorrectStay(
                card.latest().id(),
                new ClassId(schoolClass),
                first,
                withdrawal ? null : change(),
                orderNo,
                Parameters.typedDay(orderDay),
                confirmed));
    findings = answer.findings();
    done = answer.changed();
    effect = findings.isEmpty() && !done ? told(answer.get()) : "";
    if (done) {
      schoolClass = 0;
      orderNo = "";
      movement.read();
    }
  }

  private CorrectStay.Change change() {
    return new CorrectStay.Change(
        className, Parameters.typedDay(from), Parameters.typedDay(to), orderIn, orderOut);
  }

  private String told(CorrectedStay answer) {
    List<String> parts = new ArrayList<>();
    if (answer.marksOut() > 0) {
      parts.add(words.count("stay.marksOut", answer.marksOut()));
    }
    if (answer.absencesOut() > 0) {
      parts.add(words.count("stay.absencesOut", answer.absencesOut()));
    }
    if (answer.marksIn() > 0) {
      parts.add(words.count("stay.marksIn", answer.marksIn()));
    }
    return parts.isEmpty() ? words.say("stay.noEffect") : String.join(" ", parts);
  }

  /** Whether a stay is being corrected. */
  public boolean isOpen() {
    return schoolClass != 0;
  }

  /** Whether the stay in hand is the last, whose movement can be taken back. */
  public boolean isLast() {
    PupilCard card = movement.getCard();
    return card != null
        && card.latest().schoolClass().value() == schoolClass
        && card.latest().from().toString().equals(seenFrom);
  }

  public boolean isWithdrawal() {
    return withdrawal;
  }

  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  public @Nullable String getEffect() {
    return effect;
  }

  public boolean isDone() {
    return done;
  }

  public String getClassName() {
    return className;
  }

  public void setClassName(String className) {
    this.className = className;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getOrderIn() {
    return orderIn;
  }

  public void setOrderIn(String orderIn) {
    this.orderIn = orderIn;
  }

  public String getOrderOut() {
    return orderOut;
  }

  public void setOrderOut(String orderOut) {
    this.orderOut = orderOut;
  }

  public String getOrderNo() {
    return orderNo;
  }

  public void setOrderNo(String orderNo) {
    this.orderNo = orderNo;
  }

  public String getOrderDay() {
    return orderDay;
  }

  public void setOrderDay(String orderDay) {
    this.orderDay = orderDay;
  }
}
