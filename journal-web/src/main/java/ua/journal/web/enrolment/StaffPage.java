package ua.journal.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.enrolment.ConfirmData;
import ua.journal.core.enrolment.StaffBook;
import ua.journal.core.enrolment.StaffQuery;
import ua.journal.core.enrolment.StaffStore;
import ua.journal.core.enrolment.Submission;
import ua.journal.web.locale.Words;
import ua.journal.web.register.Column;
import ua.journal.web.register.Register;
import ua.journal.web.register.Registers;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;
import ua.journal.web.support.Guide;

/** The staff of today: roles with dates, who comes and goes, how fresh the lists are. */
@Named
@RequestScoped
public class StaffPage {
  private static final int WHOLE = 100;

  private static final List<Column<StaffBook.Person>> COLUMNS =
      List.of(
          Column.of("name", "access.person", Comparator.comparing(StaffBook.Person::name)),
          Column.day("post", "staff.roles", StaffPage::since),
          Column.of(
              "leads",
              "staff.leads",
              Comparator.comparingInt(StaffPage::grade)
                  .thenComparing(each -> String.join(" ", each.leads()), UkrainianOrder.INSTANCE)),
          Column.number("journals", "staff.journals", StaffBook.Person::journals),
          Column.of("access", "staff.access", Comparator.comparing(StaffBook.Person::access)),
          Column.day("trained", "staff.training", StaffBook.Person::trained));

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Registers registers;

  private @Nullable StaffBook book;
  private @Nullable Register<StaffBook.Person> people;
  private boolean confirmed;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getBook();
  }

  public StaffBook getBook() {
    if (book == null) {
      book = client.ask(new StaffQuery(Guide.EDITION));
    }
    return book;
  }

  /** Puts on record that a list was looked through. */
  public void confirm(String kind) {
    client.perform(new ConfirmData(Submission.Kind.valueOf(kind)));
    confirmed = true;
    forget();
  }

  /** Reads the staff anew after it has changed. */
  void forget() {
    book = null;
    people = null;
  }

  /** The staff by any part of a name, position or class, as the address sorts it. */
  public Register<StaffBook.Person> getPeople() {
    if (people == null) {
      people =
          registers.of(
              "staff.xhtml",
              List.of("q", "access"),
              COLUMNS,
              "name",
              getBook().people().stream()
                  .filter(one -> getAccess().isEmpty() || one.access().name().equals(getAccess()))
                  .filter(one -> NameSpelling.finds(getText(), spelled(one)))
                  .toList());
    }
    return people;
  }

  private String spelled(StaffBook.Person person) {
    return person.name().full() + " " + posts(person) + " " + String.join(" ", person.leads());
  }

  /** The grade of the class somebody leads; those who lead none come last. */
  private static int grade(StaffBook.Person person) {
    return person.leads().stream()
        .mapToInt(led -> Integer.parseInt(led.split("\\D", 2)[0]))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Since when somebody is what he was last. */
  private static @Nullable LocalDate since(StaffBook.Person person) {
    return person.posts().stream()
        .map(StaffStore.Post::from)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  public String getText() {
    return parameters.text("q");
  }

  /** How far somebody has come in whom the reader looks for, empty for all. */
  public String getAccess() {
    return parameters.text("access");
  }

  /** Ways somebody may have come in. */
  public List<SelectItem> getAccesses() {
    return Arrays.stream(StaffBook.Access.values())
        .map(access -> new SelectItem(access.name(), words.say("staff.access." + access)))
        .toList();
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  /** Whether the list is the reader's to check. */
  public boolean mayConfirm(StaffBook.Freshness data) {
    return data.kind() == Submission.Kind.STAFF
        ? shell.may(Operation.SUBMIT_CONTINGENT)
        : shell.may(Operation.EDIT_TIMETABLE);
  }

  /** «41 працівник · інструкцію опрацювали 12 з 41 (29 %)». */
  public String getSum() {
    int all = getBook().people().size();
    int trained = getBook().trained();
    int percent = all == 0 ? 0 : trained * WHOLE / all;
    return words.count("staff.sum", all)
        + " · "
        + words.say("staff.trained", trained, all, percent);
  }

  /** What is to be done, by kind; kinds that wait for nobody are left out. */
  public List<Group> getGroups() {
    return Arrays.stream(StaffBook.Kind.values())
        .map(
            kind ->
                new Group(
                    words.say("staff.todo." + kind),
                    place(kind),
                    getBook().todos().stream().filter(todo -> todo.kind() == kind).toList()))
        .filter(group -> !group.todos().isEmpty())
        .toList();
  }

  /** «Береза Микола Данилович, на посаді з 01.08.2026». */
  public String say(StaffBook.Todo todo) {
    String name = todo.name().full();
    String left = todo.count() == 0 ? "" : ", " + words.say("staff.left", todo.count());
    LocalDate day = todo.day();
    if (day == null) {
      return name + left;
    }
    if (todo.kind() == StaffBook.Kind.FIND_SUBSTITUTE) {
      return name + ", " + words.say("staff.lessons", todo.count(), words.fullDate(day));
    }
    String key = todo.kind() == StaffBook.Kind.OPEN_ACCESS ? "staff.since" : "staff.until";
    return name + ", " + words.say(key, words.fullDate(day)) + left;
  }

  /** The page where it is done, empty for those to whom it is not open. */
  private String place(StaffBook.Kind kind) {
    if (kind == StaffBook.Kind.FIND_SUBSTITUTE) {
      return shell.may(Operation.ARRANGE_SUBSTITUTIONS) ? "substitutions.xhtml" : "";
    }
    if (kind == StaffBook.Kind.HAND_OVER) {
      return shell.may(Operation.READ_LOAD) ? "load.xhtml" : "";
    }
    return shell.may(Operation.STAFF_CODES) ? "access.xhtml" : "";
  }

  /** When a list was checked, and by whom. */
  public String last(StaffBook.Freshness data) {
    LocalDate last = data.last();
    if (last == null) {
      return words.say("staff.data.never");
    }
    return data.by().isEmpty()
        ? words.say("staff.data.last", words.fullDate(last))
        : words.say("staff.data.lastBy", words.fullDate(last), data.by());
  }

  /** «учитель з 01.09.2026». */
  public String posts(StaffBook.Person person) {
    return person.posts().stream().map(this::post).collect(Collectors.joining("; "));
  }

  private String post(StaffStore.Post post) {
    String role = words.by(post.name(), "role." + post.role());
    LocalDate to = post.to();
    String days =
        to == null
            ? words.say("staff.from", words.fullDate(post.from()))
            : words.say("staff.span", words.fullDate(post.from()), words.fullDate(to));
    return role + " " + days;
  }

  /**
   * People about whom the same has to be done.
   *
   * @param title what
   * @param href page where it is done, empty for none
   * @param todos about whom
   */
  public record Group(String title, String href, List<StaffBook.Todo> todos) {}
}
