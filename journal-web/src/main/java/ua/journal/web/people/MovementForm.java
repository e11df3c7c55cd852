package ua.journal.web.people;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.regulation.Finding;
import ua.journal.web.choice.ClassChoices;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.NameFields;
import ua.journal.web.shell.Parameters;

/** An order about one pupil: he comes, he leaves, he changes the class (R-LIFE-01). */
@Named
@ViewScoped
public class MovementForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Parameters parameters;
  @Inject private ClassChoices choices;

  private long pupil;
  private transient @Nullable PupilCard card;
  private transient List<String> classes = List.of();
  private transient List<Finding> refusals = List.of();
  private boolean done;

  private final NameFields called = new NameFields();
  private String born = "";
  private String sex = "";
  private String fileNo = "";
  private String className = "";
  private String day = "";
  private String orderNo = "";
  private String orderDay = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    pupil = parameters.optionalId("id").orElse(0L);
    day = client.today().toString();
    read();
  }

  /** Reads the card, or the classes to enrol into. */
  public void read() {
    if (pupil == 0) {
      classes = client.ask(new PupilsQuery("", "-")).classes();
    } else {
      card = client.ask(new PupilCardQuery(new PersonId(pupil)));
      classes = card.classes();
    }
  }

  /** What was said of the last movement is read. */
  void forget() {
    done = false;
    refusals = List.of();
  }

  /** The pupil comes. */
  public void arrive() {
    PersonName name = called.read();
    move(
        new Movement.Arrival(name, born, sex, fileNo.strip(), className, Parameters.typedDay(day)));
    if (done) {
      called.clear();
      born = "";
      fileNo = "";
    }
  }

  /** The pupil leaves the school. */
  public void depart() {
    move(new Movement.Departure(new PersonId(pupil), Parameters.typedDay(day)));
  }

  /** The pupil changes the class. */
  public void transfer() {
    move(new Movement.Transfer(new PersonId(pupil), className, Parameters.typedDay(day)));
  }

  private void move(Movement movement) {
    refusals =
        client.perform(new MovePupil(movement, orderNo, Parameters.typedDay(orderDay))).findings();
    done = refusals.isEmpty();
    if (done) {
      orderNo = "";
      read();
    }
  }

  public @Nullable PupilCard getCard() {
    return card;
  }

  /** Classes to choose from. */
  public List<SelectItem> getClasses() {
    return choices.of(classes);
  }

  public List<Finding> getRefusals() {
    return refusals;
  }

  public boolean isDone() {
    return done;
  }

  public String getBorn() {
    return born;
  }

  public void setBorn(String born) {
    this.born = born;
  }

  public String getSex() {
    return sex;
  }

  public void setSex(String sex) {
    this.sex = sex;
  }

  public String getFileNo() {
    return fileNo;
  }

  public void setFileNo(String fileNo) {
    this.fileNo = fileNo;
  }

  public String getClassName() {
    return className;
  }

  public void setClassName(String className) {
    this.className = className;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
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
