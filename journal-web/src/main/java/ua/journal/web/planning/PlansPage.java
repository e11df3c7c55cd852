package ua.journal.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.planning.PlanLine;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlansQuery;
import ua.journal.web.choice.ClassChoices;
import ua.journal.web.locale.Words;
import ua.journal.web.register.Column;
import ua.journal.web.register.Register;
import ua.journal.web.register.Registers;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Plans of all journals for those who watch over them. */
@Named
@RequestScoped
public class PlansPage {
  private static final Comparator<PlanLine> BY_JOURNAL =
      Comparator.<PlanLine>comparingInt(line -> line.journal().grade())
          .thenComparing(line -> line.journal().className(), UkrainianOrder.INSTANCE)
          .thenComparing(line -> line.journal().title(), UkrainianOrder.INSTANCE);

  private static final List<Column<PlanLine>> COLUMNS =
      List.of(
          Column.of("journal", "journals.subject", BY_JOURNAL),
          Column.text("teacher", "journals.teacher", line -> line.journal().teacherName()),
          Column.of("state", "plans.state", Comparator.comparing(PlanLine::state)),
          Column.number("hours", "plans.hours", line -> line.hours().planned()),
          Column.number("done", "plans.done", line -> line.fulfilment().done()),
          Column.number("lag", "plans.lag", line -> line.fulfilment().lag()));

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Registers registers;
  @Inject private ClassChoices choices;

  private @Nullable List<PlanLine> all;
  private @Nullable Register<PlanLine> register;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    all();
  }

  private List<PlanLine> all() {
    if (all == null) {
      all = client.ask(new PlansQuery());
    }
    return all;
  }

  /** The lines the address asks for. */
  public Register<PlanLine> getRegister() {
    if (register == null) {
      register =
          registers.of(
              "plans.xhtml", List.of("class", "state", "show"), COLUMNS, "journal", lines());
    }
    return register;
  }

  private List<PlanLine> lines() {
    return all().stream()
        .filter(
            line -> getClassName().isEmpty() || line.journal().className().equals(getClassName()))
        .filter(line -> getState().isEmpty() || line.state().name().equals(getState()))
        .filter(line -> !getShow().equals("hours") || line.deviates())
        .filter(line -> !getShow().equals("lag") || line.alarm() != PlanLine.Alarm.NONE)
        .toList();
  }

  /** «318 журналів · на затвердженні 1 · години не сходяться 3 · відстають 4». */
  public String getSum() {
    return words.count("journals.count", all().size())
        + words.say(
            "plans.sum",
            all().stream().filter(line -> line.state() == PlanState.SUBMITTED).count(),
            all().stream().filter(PlanLine::deviates).count(),
            all().stream().filter(line -> line.alarm() == PlanLine.Alarm.DEPUTY).count());
  }

  public List<SelectItem> getClasses() {
    return choices.of(all().stream().map(line -> line.journal().className()).distinct().toList());
  }

  public List<SelectItem> getStates() {
    return Arrays.stream(PlanState.values())
        .map(state -> new SelectItem(state.name(), words.say("plan.state." + state)))
        .toList();
  }

  /** What else the list may be narrowed to. */
  public List<SelectItem> getShows() {
    return List.of(
        new SelectItem("hours", words.say("plans.hoursOnly")),
        new SelectItem("lag", words.say("plans.lagOnly")));
  }

  public String getClassName() {
    return parameters.text("class");
  }

  public String getState() {
    return parameters.text("state");
  }

  public String getShow() {
    return parameters.text("show");
  }
}
