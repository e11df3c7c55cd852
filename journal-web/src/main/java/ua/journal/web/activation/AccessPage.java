package ua.journal.web.activation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.activation.ClassAccess;
import ua.journal.core.activation.ClassBatch;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.activation.CodeLog;
import ua.journal.core.activation.IssueClassCodes;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.activation.ReceiveCodes;
import ua.journal.core.activation.Slip;
import ua.journal.core.activation.StaffAccess;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.web.locale.Words;
import ua.journal.web.register.Column;
import ua.journal.web.register.Register;
import ua.journal.web.register.Registers;
import ua.journal.web.reports.Download;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/**
 * Who has come in and who has not; codes for those who should. The administrator sees the staff, a
 * class teacher the pupils and parents of his class (clauses 3.1 and 4, class teacher, point 8).
 */
@Named
@ViewScoped
public class AccessPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  @Inject private HttpServletRequest request;
  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private SlipDocument document;
  @Inject private Download download;
  @Inject private Registers registers;

  private String className = "";
  private transient List<PersonAccess> people = List.of();
  private transient Map<PersonId, String> called = Map.of();
  private transient @Nullable Register<PersonAccess> register;
  private transient @Nullable List<CodeLog.Line> log;
  private transient @Nullable CodeBatch batch;
  private transient List<Slip> slips = List.of();
  private Map<String, Boolean> chosen = new HashMap<>();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    if (people == null || people.isEmpty()) {
      className = className.isEmpty() ? named() : className;
      list();
      batch = className.isEmpty() ? null : sealed();
    }
  }

  /** The class by its name, or by its number as notices write it. */
  private String named() {
    String id = parameters.text("id");
    int at = shell.getMe().leads().stream().map(ClassId::toString).toList().indexOf(id);
    return at < 0 ? parameters.text("class") : shell.getMe().leadsNames().get(at);
  }

  private @Nullable CodeBatch sealed() {
    return client.ask(new ClassBatch(schoolClass())).filter(CodeBatch::sealed).orElse(null);
  }

  /** What somebody is called so that no other line is meant. */
  public String called(PersonAccess person) {
    return called.getOrDefault(person.person(), person.name().listed());
  }

  /** Reads the list, in the order of the address. */
  private void list() {
    people = ask();
    called =
        Namesakes.told(
            people.stream().map(one -> new Namesakes.Named(one.person(), one.name())).toList());
    register = registers.whole("access.xhtml", List.of("class", "id"), columns(), "name", people);
  }

  private List<Column<PersonAccess>> columns() {
    return List.of(
        Column.plain("tick", "access.choose"),
        Column.text("name", "access.person", this::called),
        Column.text("who", "access.who", this::what),
        Column.text("state", "access.state", this::state));
  }

  public @Nullable Register<PersonAccess> getRegister() {
    return register;
  }

  private List<PersonAccess> ask() {
    return className.isEmpty()
        ? client.ask(new StaffAccess())
        : client.ask(new ClassAccess(schoolClass()));
  }

  /** The class of the address; one he does not lead is not there. */
  private ClassId schoolClass() {
    int at = shell.getMe().leadsNames().indexOf(className);
    return at < 0 ? new ClassId(Long.MAX_VALUE) : shell.getMe().leads().get(at);
  }

  /** Codes for whoever is ticked. */
  public void issue() {
    List<PersonId> wanted =
        people.stream()
            .filter(person -> Boolean.TRUE.equals(chosen.get(key(person))))
            .map(PersonAccess::person)
            .distinct()
            .toList();
    give(wanted);
  }

  /** Confirms the receipt of the sealed batch and shows its codes. */
  public void receive() {
    slips = client.perform(new ReceiveCodes(schoolClass())).or(List.of());
    batch = null;
    list();
    log = null;
  }

  /** «Адміністратор передав вам коди 25 листопада.», empty when no batch waits. */
  public String getBatch() {
    return batch == null
        ? ""
        : words.say("access.batch.waits", words.date(batch.at().toLocalDate()));
  }

  /** Whether it is the list of the staff. */
  public boolean isOfStaff() {
    return className.isEmpty();
  }

  /** Codes for all who have neither an account nor a code they could still use. */
  public void issueMissing() {
    List<PersonId> wanted =
        people.stream().filter(this::lacks).map(PersonAccess::person).distinct().toList();
    give(wanted);
  }

  private void give(List<PersonId> wanted) {
    if (!wanted.isEmpty()) {
      slips =
          className.isEmpty()
              ? client.perform(new IssueStaffCodes(wanted)).or(List.of())
              : client.perform(new IssueClassCodes(schoolClass(), wanted)).or(List.of());
      chosen = new HashMap<>();
      list();
      log = null;
    }
  }

  /** Codes issued so far, the newest first (clause 3.1). */
  public List<CodeLog.Line> getLog() {
    if (log == null) {
      log = client.ask(new CodeLog(className.isEmpty() ? null : schoolClass()));
    }
    return log;
  }

  /** «видав Савчук А. Є. 25.11.2026, використано 26.11.2026». */
  public String fate(CodeLog.Line line) {
    return words.by(
        line.issuer(),
        "access.log." + line.fate(),
        line.issuer().signed(),
        words.fullDate(line.at().toLocalDate()),
        words.fullDate(line.until().toLocalDate()));
  }

  /** The slips as a file: from this view alone, for nobody can read the codes again. */
  public void take(String suffix) {
    String title = words.say("access.slipsOf", getTitle());
    download.send(document.of(title, getAddress(), getSlips()), suffix, title);
  }

  /** Key of a line: a parent of two children stands in two. */
  public String key(PersonAccess person) {
    return person.person().toString();
  }

  private boolean lacks(PersonAccess person) {
    return person.lacks() && mayIssue(person);
  }

  /** Whether a code may be issued from here: to oneself never. */
  public boolean mayIssue(PersonAccess person) {
    return !person.person().equals(shell.getMe().person());
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public List<Slip> getSlips() {
    return slips == null ? List.of() : slips;
  }

  public String getTitle() {
    return className.isEmpty() ? words.say("access.staff") : words.say("access.ofClass", className);
  }

  /** «40 людей: 12 активовано, 5 мають код, 23 без доступу». */
  public String getSum() {
    long active = people.stream().filter(PersonAccess::active).count();
    long coded = people.stream().filter(each -> !each.active() && each.expiresAt() != null).count();
    return words.say("access.sum", active, coded, people.size() - active - coded);
  }

  /** How many lack a code. */
  public long getMissing() {
    return people.stream().filter(this::lacks).map(PersonAccess::person).distinct().count();
  }

  /** What a person is here. */
  public String what(PersonAccess person) {
    return document.what(person);
  }

  /** How a person's access stands, in words. */
  public String state(PersonAccess person) {
    if (person.active()) {
      return words.say("access.active", person.login());
    }
    @Nullable LocalDate until =
        person.expiresAt() == null ? null : person.expiresAt().toLocalDate();
    return until == null ? words.say("access.none") : words.say("access.coded", words.date(until));
  }

  /** Where a slip's owner goes, as people write it. */
  public String getAddress() {
    return request.getServerName()
        + (request.getServerPort() == HTTP || request.getServerPort() == HTTPS
            ? ""
            : ":" + request.getServerPort());
  }

  /** Slips to print, in words that a stranger to the journal understands. */
  public List<SlipText> getSlipTexts() {
    List<SlipText> texts = new ArrayList<>();
    for (Slip slip : getSlips()) {
      PersonAccess owner = slip.owner();
      texts.add(new SlipText(owner.name().full(), what(owner), slip.code(), document.when(slip)));
    }
    return texts;
  }

  /**
   * A slip as it is printed.
   *
   * @param name full name
   * @param what what the owner is
   * @param code the code
   * @param when from when and until when it may be used, in words
   */
  public record SlipText(String name, String what, String code, String when)
      implements Serializable {}
}
