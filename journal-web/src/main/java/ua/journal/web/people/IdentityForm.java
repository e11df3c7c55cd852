package ua.journal.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonName;
import ua.journal.core.people.CorrectPupil;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilLine;
import ua.journal.core.regulation.Finding;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.NameFields;
import ua.journal.web.shell.Parameters;

/** Name, birth date and file number of a pupil as an order changes them. */
@Named
@ViewScoped
public class IdentityForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private MovementForm movement;

  private transient List<Finding> findings = List.of();
  private boolean open;
  private boolean done;
  private String seenSurname = "";
  private String seenGiven = "";
  private String seenPatronymic = "";
  private String seenBorn = "";
  private String seenFileNo = "";
  private final NameFields called = new NameFields();
  private String born = "";
  private String fileNo = "";
  private String orderNo = "";
  private String orderDay = "";

  /** Opens the form with what stands. */
  public void begin() {
    PupilCard card = movement.getCard();
    if (card == null) {
      return;
    }
    movement.forget();
    PupilLine line = card.latest();
    seenSurname = line.name().surname();
    seenGiven = line.name().given();
    seenPatronymic = line.name().patronymic();
    LocalDate day = line.born();
    seenBorn = day == null ? "" : day.toString();
    seenFileNo = line.fileNo();
    called.show(line.name());
    born = seenBorn;
    fileNo = seenFileNo;
    findings = List.of();
    done = false;
    open = true;
  }

  /** Puts the form away. */
  public void close() {
    open = false;
    findings = List.of();
  }

  /** Changes the data. */
  public void save() {
    PupilCard card = movement.getCard();
    if (card == null) {
      return;
    }
    findings =
        client
            .perform(
                new CorrectPupil(
                    card.latest().id(),
                    new CorrectPupil.Identity(
                        new PersonName(seenSurname, seenGiven, seenPatronymic),
                        Parameters.typedDay(seenBorn),
                        seenFileNo),
                    new CorrectPupil.Identity(
                        called.read(), Parameters.typedDay(born), fileNo.strip()),
                    orderNo,
                    Parameters.typedDay(orderDay)))
            .findings();
    done = findings.isEmpty();
    if (done) {
      open = false;
      orderNo = "";
      movement.read();
    }
  }

  public boolean isOpen() {
    return open;
  }

  public boolean isDone() {
    return done;
  }

  public @Nullable List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  public String getBorn() {
    return born;
  }

  public void setBorn(String born) {
    this.born = born;
  }

  public String getFileNo() {
    return fileNo;
  }

  public void setFileNo(String fileNo) {
    this.fileNo = fileNo;
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

  public NameFields getCalled() {
    return called;
  }
}
