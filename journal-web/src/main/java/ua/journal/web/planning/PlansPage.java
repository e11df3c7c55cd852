package ua.journal.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.planning.PlanLine;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlansQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Plans of all journals for those who watch over them. */
@Named
@RequestScoped
public class PlansPage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable List<PlanLine> all;

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
  public List<PlanLine> getLines() {
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

  public List<String> getClasses() {
    return all().stream().map(line -> line.journal().className()).distinct().toList();
  }

  public PlanState[] getStates() {
    return PlanState.values();
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
