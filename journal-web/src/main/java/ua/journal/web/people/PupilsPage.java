package ua.journal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.PupilList;
import ua.journal.core.people.PupilsQuery;
import ua.journal.web.choice.ClassChoices;
import ua.journal.web.locale.Words;
import ua.journal.web.register.Column;
import ua.journal.web.register.Register;
import ua.journal.web.register.Registers;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Pupils by any part of a name, of one class or of the school. */
@Named
@RequestScoped
public class PupilsPage {
  private static final List<Column<PupilLine>> COLUMNS =
      List.of(
          Column.of("name", "pupils.name", Comparator.comparing(PupilLine::name)),
          Column.of(
              "class",
              "journals.class",
              Comparator.comparingInt(PupilLine::grade)
                  .thenComparing(PupilLine::className, UkrainianOrder.INSTANCE)),
          Column.day("born", "pupils.born", PupilLine::born),
          Column.text("file", "pupils.file", PupilLine::fileNo),
          Column.day("stay", "pupils.stay", PupilsPage::moved));

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Registers registers;
  @Inject private ClassChoices choices;

  private @Nullable PupilList list;
  private @Nullable Register<PupilLine> register;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getList();
  }

  public PupilList getList() {
    if (list == null) {
      list = client.ask(new PupilsQuery(getText(), getClassName()));
    }
    return list;
  }

  public Register<PupilLine> getRegister() {
    if (register == null) {
      register =
          registers.of("pupils.xhtml", List.of("q", "class"), COLUMNS, "name", getList().pupils());
    }
    return register;
  }

  /** The last day something happened: he came, or he left. */
  private static LocalDate moved(PupilLine line) {
    @Nullable LocalDate to = line.to();
    return to == null ? line.from() : to;
  }

  /** Classes to choose from, and those nobody has decided about while there are any. */
  public List<SelectItem> getClasses() {
    List<SelectItem> classes = new ArrayList<>(choices.of(getList().classes()));
    if (!getList().undecided().isEmpty()) {
      classes.add(new SelectItem(PupilsQuery.UNDECIDED, words.say("pupils.undecided")));
    }
    return classes;
  }

  public String getText() {
    return parameters.text("q");
  }

  public String getClassName() {
    return parameters.text("class");
  }

  /** «532 учні». */
  public String getSum() {
    return words.count("pupils.count", getList().found());
  }

  /** Whether a pupil has left the class. */
  public boolean left(PupilLine line) {
    return line.left(client.today());
  }

  /** «з 01.09 · наказ № 12», «вибув 14.10 · № 48-у». */
  public String stay(PupilLine line) {
    @Nullable LocalDate to = line.to();
    if (to != null) {
      return words.say("pupils.left", words.fullDate(to), line.orderOut());
    }
    return line.orderIn().isEmpty()
        ? words.say("pupils.sinceNoOrder", words.fullDate(line.from()))
        : words.say("pupils.since", words.fullDate(line.from()), line.orderIn());
  }
}
