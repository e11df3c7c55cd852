package ua.journal.web.year;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.rollover.DecideTransfer;
import ua.journal.core.rollover.NextYear;
import ua.journal.core.rollover.NextYearQuery;
import ua.journal.core.rollover.OpenNextYear;
import ua.journal.core.rollover.YearOutcome;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Decisions of the council class by class, and the next year opened from them. */
@Named
@ViewScoped
public class NextYearPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private final Map<String, Boolean> chosen = new HashMap<>();
  private String className = "";
  private YearOutcome outcome = YearOutcome.PROMOTED;
  private String protocolNo = "";
  private String protocolDay = "";
  private String request = "";
  private transient @Nullable NextYear year;
  private transient List<Finding> findings = List.of();
  private transient NextYear.@Nullable Counts made;
  private boolean recorded;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    className = parameters.text("class");
    read();
  }

  private void read() {
    year = client.ask(new NextYearQuery());
    chosen.clear();
    if (getShown() != null) {
      getShown()
          .pupils()
          .forEach(pupil -> chosen.put(pupil.id().toString(), pupil.decision() == null));
    }
  }

  /** What a pupil is called so that no other of the class is meant. */
  public String called(NextYear.Pupil pupil) {
    return Namesakes.told(
            Objects.requireNonNull(getShown()).pupils().stream()
                .map(one -> new Namesakes.Named(one.id(), one.name()))
                .toList())
        .getOrDefault(pupil.id(), pupil.name().listed());
  }

  /** Records one decision for the pupils marked, or says why not and keeps what was typed. */
  public void decide() {
    List<PersonId> pupils =
        Objects.requireNonNull(getShown()).pupils().stream()
            .map(NextYear.Pupil::id)
            .filter(id -> Boolean.TRUE.equals(chosen.get(id.toString())))
            .toList();
    made = null;
    findings =
        client
            .perform(
                new DecideTransfer(
                    pupils, outcome, protocolNo, Parameters.typedDay(protocolDay), request))
            .findings();
    recorded = findings.isEmpty();
    if (recorded) {
      read();
    }
  }

  /** Opens the year with what is decided by now. */
  public void prepare() {
    recorded = false;
    findings = List.of();
    made = client.perform(new OpenNextYear()).value();
    read();
  }

  public @Nullable NextYear getYear() {
    return year;
  }

  /** The class asked for, null when none was. */
  public NextYear.@Nullable Moving getShown() {
    return year().classes().stream()
        .filter(moving -> moving.name().equals(className))
        .findFirst()
        .orElse(null);
  }

  /** «переведено · протокол № 7 від 28.05.2027 · 9-Б», or that nothing is decided. */
  public String said(NextYear.Pupil pupil) {
    if (pupil.decision() == null) {
      return words.say("next.undecided");
    }
    String said =
        words.say("next.outcome." + pupil.decision().outcome()) + " · " + pupil.decision().ground();
    return pupil.placed().isEmpty() ? said : said + " · " + pupil.placed();
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public YearOutcome[] getOutcomes() {
    return YearOutcome.values();
  }

  public YearOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(YearOutcome outcome) {
    this.outcome = outcome;
  }

  public String getProtocolNo() {
    return protocolNo;
  }

  public void setProtocolNo(String protocolNo) {
    this.protocolNo = protocolNo;
  }

  public String getProtocolDay() {
    return protocolDay;
  }

  public void setProtocolDay(String protocolDay) {
    this.protocolDay = protocolDay;
  }

  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public NextYear.@Nullable Counts getMade() {
    return made;
  }

  public boolean isRecorded() {
    return recorded;
  }

  private NextYear year() {
    return Objects.requireNonNull(year);
  }
}
