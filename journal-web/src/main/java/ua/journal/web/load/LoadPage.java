package ua.journal.web.load;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.HalfHours;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.regulation.Finding;
import ua.journal.core.teaching.ActivateJournals;
import ua.journal.core.teaching.AppointClassTeacher;
import ua.journal.core.teaching.AssignTeacher;
import ua.journal.core.teaching.JournalLoad;
import ua.journal.core.teaching.Load;
import ua.journal.core.teaching.LoadQuery;
import ua.journal.core.teaching.Responsible;
import ua.journal.web.choice.PersonChoice;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Who teaches and leads what, beside the curriculum; one class is open at a time (clause 1.7). */
@Named
@ViewScoped
public class LoadPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private String className = "";
  private transient @Nullable Load load;
  private transient List<Finding> findings = List.of();
  private String said = "";
  private String journal = "";
  private final PersonChoice teacher = new PersonChoice();
  private String from = "";
  private String orderNo = "";
  private String orderDay = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    className = parameters.text("class");
    from = client.today().toString();
    read();
  }

  private void read() {
    load = client.ask(new LoadQuery());
    teacher.offer(
        load.staff().stream().map(one -> new Namesakes.Named(one.id(), one.name())).toList());
  }

  /** The class shown; null for the list of all. */
  public Load.@Nullable OfClass getShown() {
    return load().classes().stream()
        .filter(each -> each.schoolClass().name().equals(className))
        .findFirst()
        .orElse(null);
  }

  /** Lines of the class shown that are journals. */
  public List<Load.Line> getJournals() {
    return Objects.requireNonNull(getShown()).lines().stream()
        .filter(line -> line.journal() != null)
        .toList();
  }

  /** Journals that can take entries from now on do. */
  public void activate() {
    int count = client.perform(new ActivateJournals()).or(0);
    said = words.count("load.activated", count);
    read();
  }

  /** The chosen journal of the class, or the class itself, gets the chosen teacher. */
  public void assign() {
    if (teacher.isUnknown()) {
      findings = List.of();
      said = "";
      return;
    }
    Responsible next =
        new Responsible(
            teacher.person().orElse(null),
            Parameters.typedDay(from),
            orderNo,
            Parameters.typedDay(orderDay));
    findings =
        journal.isEmpty()
            ? client
                .perform(
                    new AppointClassTeacher(
                        Objects.requireNonNull(getShown()).schoolClass().id(), next))
                .findings()
            : client
                .perform(new AssignTeacher(new JournalId(Long.parseLong(journal)), next))
                .findings();
    said = findings.isEmpty() ? words.say("load.assigned") : "";
    if (findings.isEmpty()) {
      orderNo = "";
      read();
    }
  }

  /** «Англійська мова, група 1». */
  public String subject(Load.Line line) {
    JournalLoad taught = line.journal();
    return taught == null || taught.group().isEmpty()
        ? line.subject()
        : words.say("rail.group", line.subject(), taught.group());
  }

  public String hours(int halves) {
    return HalfHours.text(halves);
  }

  /** Since when it takes entries and who said so; empty where nobody wrote it down. */
  public String active(Load.Line line) {
    JournalLoad taught = line.journal();
    return taught == null || taught.activatedAt() == null
        ? ""
        : words.say(
            "load.since", words.fullDate(taught.activatedAt().toLocalDate()), taught.activatedBy());
  }

  public @Nullable Load getLoad() {
    return load;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getSaid() {
    return said;
  }

  public String getJournal() {
    return journal;
  }

  public void setJournal(String journal) {
    this.journal = journal;
  }

  /** Who is to teach or lead. */
  public PersonChoice getTeacher() {
    return teacher;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
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

  private Load load() {
    return Objects.requireNonNull(load);
  }
}
