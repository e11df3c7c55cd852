package ua.journal.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.PersonId;
import ua.journal.core.imports.DoublesQuery;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.JoinPeople;
import ua.journal.core.imports.JoinPreview;
import ua.journal.core.imports.JoinReport;
import ua.journal.core.imports.PartPeople;
import ua.journal.core.imports.RemovePerson;
import ua.journal.core.register.Doubles;
import ua.journal.core.register.PersonQuestion;
import ua.journal.core.regulation.Finding;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Records that may be of one person: shown side by side, joined, parted, taken out (R-IMP-02). */
@Named
@ViewScoped
public class DoublesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long kept;
  private long joined;
  private transient @Nullable JoinReport report;
  private transient DoublesQuery.@Nullable Found found;
  private transient List<Pair> shown = List.of();
  private transient List<Finding> findings = List.of();
  private String done = "";

  /** Reads the pairs, or the two records the address names. */
  public void open() {
    Optional<Long> one = parameters.optionalId("kept");
    if (one.isPresent()) {
      kept = one.get();
      joined = parameters.id("joined");
      tell(client.ask(new JoinPreview(new PersonId(kept), new PersonId(joined))));
    } else {
      list();
    }
  }

  private void tell(JoinReport told) {
    report = told;
    findings = told.findings();
    shown = List.of(pair(told.pair()));
  }

  private void list() {
    DoublesQuery.Found now = client.ask(new DoublesQuery());
    found = now;
    shown = now.pairs().stream().limit(SHOWN).map(this::pair).toList();
  }

  private Pair pair(Doubles.Pair pair) {
    PersonQuestion sides = new PersonQuestion("", pair.first(), List.of(pair.second()));
    return new Pair(
        pair.one().id(),
        pair.other().id(),
        pair.first().name(),
        new SameForm(new ImportReport.Question("", 0, sides), words));
  }

  /** Joins the two, or says what stands against it. */
  public void join() {
    Outcome<JoinReport> outcome =
        client.perform(new JoinPeople(new PersonId(kept), new PersonId(joined)));
    finish(outcome, "doubles.done");
  }

  /** Takes the second record out, or says what stands behind it. */
  public void remove() {
    finish(client.perform(new RemovePerson(new PersonId(joined))), "doubles.removed");
  }

  /** Makes two records of what was joined. */
  public void part(long join) {
    Outcome<Void> outcome = client.perform(new PartPeople(join));
    finish(outcome, "doubles.partedNow");
    list();
  }

  private void finish(Outcome<?> outcome, String text) {
    findings = outcome.findings();
    done = outcome.changed() ? words.say(text) : "";
  }

  public @Nullable JoinReport getReport() {
    return report;
  }

  public DoublesQuery.@Nullable Found getFound() {
    return found;
  }

  /** The pairs of this page. */
  public List<Pair> getShown() {
    return shown;
  }

  /** What stands against it. */
  public List<Finding> getFindings() {
    return findings;
  }

  /** What was done, empty for nothing yet. */
  public String getDone() {
    return done;
  }

  /** What goes over, a line each. */
  public List<String> getMoves() {
    List<String> lines = new ArrayList<>();
    JoinReport told = report;
    if (told == null) {
      return lines;
    }
    JoinReport.Moves moves = told.moves();
    count(lines, "doubles.moves.entered", moves.entered());
    count(lines, "doubles.moves.stays", moves.stays());
    count(lines, "doubles.moves.journals", moves.journals());
    count(lines, "doubles.moves.guardians", moves.guardians());
    count(lines, "doubles.moves.roles", moves.roles());
    if (!moves.login().isEmpty()) {
      lines.add(words.say("doubles.moves.login", moves.login()));
    }
    if (moves.bothCameIn()) {
      lines.add(words.say("doubles.moves.both"));
    }
    lines.add(words.say("doubles.moves.back"));
    return lines;
  }

  private void count(List<String> lines, String text, int count) {
    if (count > 0) {
      lines.add(words.say(text, count));
    }
  }

  /** «25 листопада, 14:05». */
  public String moment(DoublesQuery.Joined line) {
    return words.date(line.join().at().toLocalDate())
        + ", "
        + line.join().at().toLocalTime().withNano(0).withSecond(0);
  }

  /** Two records side by side. */
  public record Pair(long first, long second, String title, SameForm evidence) {
    public long getFirst() {
      return first;
    }

    public long getSecond() {
      return second;
    }

    public String getTitle() {
      return title;
    }

    public SameForm getEvidence() {
      return evidence;
    }
  }
}
