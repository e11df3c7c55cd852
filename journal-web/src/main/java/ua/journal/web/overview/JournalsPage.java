package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.YearsQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.web.choice.ClassChoices;
import ua.journal.web.locale.Words;
import ua.journal.web.register.Address;
import ua.journal.web.register.Column;
import ua.journal.web.register.Register;
import ua.journal.web.register.Registers;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/**
 * All journals the reader may open: a school's as a list of classes or of teachers, each of which
 * leads to its journals; a short list, one class or what was looked for as journals at once.
 */
@Named
@RequestScoped
public class JournalsPage {
  /** A list as short as this needs no list of classes before it. */
  private static final int SHORT = 20;

  private static final String HOME = "journals.xhtml";
  private static final List<String> NARROWED =
      List.of("year", "by", "class", "teacher", "show", "q");

  private static final Comparator<JournalSummary> BY_SUBJECT =
      Comparator.comparing(JournalSummary::subject, UkrainianOrder.INSTANCE)
          .thenComparingInt(JournalSummary::grade)
          .thenComparing(JournalSummary::className, UkrainianOrder.INSTANCE)
          .thenComparing(JournalSummary::group);
  private static final Comparator<JournalSummary> BY_CLASS =
      Comparator.comparingInt(JournalSummary::grade)
          .thenComparing(JournalSummary::className, UkrainianOrder.INSTANCE)
          .thenComparing(BY_SUBJECT);
  private static final Comparator<JournalSummary> BY_TEACHER =
      Comparator.comparing(JournalSummary::teacherName, UkrainianOrder.INSTANCE)
          .thenComparingLong(journal -> journal.teacher().value())
          .thenComparing(BY_SUBJECT);

  private static final List<Column<JournalSummary>> COLUMNS =
      List.of(
          Column.of("subject", "journals.subject", BY_SUBJECT),
          Column.of("class", "journals.class", BY_CLASS),
          Column.of("teacher", "journals.teacher", BY_TEACHER),
          Column.number("pupils", "journals.pupils", JournalSummary::pupils),
          Column.number("held", "journals.held", JournalSummary::held),
          Column.number("unfilled", "journals.unfilled", JournalSummary::unfilled));

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Registers registers;
  @Inject private ClassChoices choices;

  private @Nullable List<JournalSummary> all;
  private @Nullable List<Integer> years;
  private @Nullable Register<JournalSummary> journals;
  private @Nullable Register<JournalGroup> groups;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    all();
  }

  private List<JournalSummary> all() {
    if (all == null) {
      all = client.ask(new JournalsOf(begins())).stream().sorted(BY_CLASS).toList();
    }
    return all;
  }

  /** Whether classes or teachers are listed, not the journals themselves. */
  public boolean isGrouped() {
    return isWide()
        && getView().matches("class|teacher")
        && parameters.text("class").isEmpty()
        && parameters.text("teacher").isEmpty()
        && getText().isEmpty();
  }

  /** What the reader looks at: class, teacher, journal or lacking. */
  public String getView() {
    if (parameters.text("show").equals("lacking")) {
      return "lacking";
    }
    String by = parameters.text("by");
    return by.matches("teacher|journal") ? by : "class";
  }

  /** Whether the list is long enough to be looked through in several ways. */
  public boolean isWide() {
    return all().size() > SHORT;
  }

  /** Whether there is no journal at all. */
  public boolean isNothing() {
    return all().isEmpty();
  }

  /** Journals of the address. */
  public Register<JournalSummary> getJournals() {
    if (journals == null) {
      journals = registers.of(HOME, NARROWED, COLUMNS, "class", found());
    }
    return journals;
  }

  /** Classes or teachers with what their journals add up to. */
  public Register<JournalGroup> getGroups() {
    if (groups == null) {
      boolean teachers = getView().equals("teacher");
      Map<Object, List<JournalSummary>> found = new LinkedHashMap<>();
      (teachers ? all().stream().sorted(BY_TEACHER) : all().stream())
          .forEach(
              one ->
                  found
                      .computeIfAbsent(
                          teachers ? one.teacher() : one.className(), none -> new ArrayList<>())
                      .add(one));
      groups =
          registers.of(
              HOME,
              NARROWED,
              groupColumns(teachers),
              "name",
              found.values().stream().map(each -> group(each, teachers)).toList());
    }
    return groups;
  }

  private static List<Column<JournalGroup>> groupColumns(boolean teachers) {
    return List.of(
        teachers
            ? Column.of(
                "name",
                "journals.teacher",
                Comparator.comparing(each -> each.journals().get(0), BY_TEACHER))
            : Column.of(
                "name",
                "journals.class",
                Comparator.comparing(each -> each.journals().get(0), BY_CLASS)),
        Column.number("journals", "journals.journals", each -> each.journals().size()),
        Column.number("held", "journals.held", JournalGroup::held),
        Column.number("unfilled", "journals.unfilled", JournalGroup::unfilled));
  }

  private JournalGroup group(List<JournalSummary> journals, boolean teachers) {
    JournalSummary first = journals.get(0);
    return teachers
        ? new JournalGroup(
            first.teacherName(),
            address().with("teacher", first.teacher().toString()).toString(),
            journals)
        : new JournalGroup(
            first.className(), address().with("class", first.className()).toString(), journals);
  }

  private List<JournalSummary> found() {
    boolean lacking = getView().equals("lacking");
    return ofPlace().stream()
        .filter(journal -> !lacking || journal.unfilled() > 0)
        .filter(
            journal -> NameSpelling.finds(getText(), journal.title() + " " + journal.teacherName()))
        .toList();
  }

  /** Journals of the class or the teacher the address names. */
  private List<JournalSummary> ofPlace() {
    String className = getClassName();
    String teacher = parameters.text("teacher");
    return all().stream()
        .filter(one -> className.isEmpty() || one.className().equals(className))
        .filter(one -> teacher.isEmpty() || one.teacher().toString().equals(teacher))
        .toList();
  }

  /** The year the address names, null for the one that serves. */
  private @Nullable Integer begins() {
    return parameters.optionalId("year").map(Long::intValue).orElse(null);
  }

  private Address address() {
    return Address.of(HOME).with("year", parameters.text("year"));
  }

  /** The address of another view of the school's journals. */
  public String view(String name) {
    return switch (name) {
      case "class" -> address().toString();
      case "lacking" ->
          address()
              .with("class", getClassName())
              .with("teacher", parameters.text("teacher"))
              .with("show", name)
              .toString();
      default -> address().with("by", name).toString();
    };
  }

  /** Years to choose from, the newest first; none when there is but one. */
  public List<Integer> getYears() {
    if (years == null) {
      List<Integer> known = client.ask(new YearsQuery());
      years = known.size() > 1 ? known : List.of();
    }
    return years;
  }

  /** «2025/26». */
  public String span(int begins) {
    return words.schoolYear(begins);
  }

  public boolean isShown(int begins) {
    Integer asked = begins();
    return asked == null ? begins == getYears().get(0) : asked == begins;
  }

  /** The class the address names, empty for all. */
  public String getClassName() {
    return parameters.text("class");
  }

  /** Classes to choose from. */
  public List<SelectItem> getClasses() {
    return choices.of(all().stream().map(JournalSummary::className).distinct().toList());
  }

  public String getText() {
    return parameters.text("q");
  }

  /** What the form does not ask and the address goes on saying. */
  public List<String> getKept() {
    return Stream.of("year", "teacher", "show", "by")
        .filter(name -> !parameters.text(name).isEmpty())
        .toList();
  }

  /** How many journals have something to fill in. */
  public long getLacking() {
    return ofPlace().stream().filter(journal -> journal.unfilled() > 0).count();
  }

  public String getTitle() {
    if (!getClassName().isEmpty()) {
      return words.say("journals.ofClass", getClassName());
    }
    if (!parameters.text("teacher").isEmpty() && !ofPlace().isEmpty()) {
      return words.say("journals.ofTeacher", ofPlace().get(0).teacherName());
    }
    return words.say(shell.isOverseer() ? "journals.title" : "journals.mine");
  }

  /** «236 журналів, у 26 є незаповнені уроки». */
  public String getSum() {
    String sum = words.count("journals.count", ofPlace().size());
    return getLacking() == 0
        ? sum + words.say("journals.allFilled")
        : sum + words.count("journals.lacking", getLacking());
  }
}
