package ua.journal.web.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.JournalId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.CopyPlan;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanCount;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanQuery;
import ua.journal.core.planning.PlanSources;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.SavePlan;
import ua.journal.core.planning.SubmitPlan;
import ua.journal.core.regulation.Finding;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** The plan of one journal, written in place (clause 4, teacher, points 2 and 3). */
@Named
@ViewScoped
public class PlanPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Parameters parameters;
  @Inject private PlanForm form;

  private long journal;
  private int seen;
  private @Nullable Integer at;
  private String source = "";
  private String done = "";
  private boolean brought;
  private transient @Nullable Plan plan;
  private transient List<PlanRow> rows = List.of();
  private transient List<Finding> refusals = List.of();
  private transient @Nullable PlanClash clash;
  private transient @Nullable List<PlanCount> sources;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    journal = parameters.id("id");
    at = parameters.text("revision").isEmpty() ? null : parameters.number("revision");
    read();
  }

  private void read() {
    plan = client.ask(new PlanQuery(id(), at));
    seen = plan.revision();
    rows = plan.lines().stream().map(PlanRow::of).toList();
    refusals = List.of();
    clash = null;
    sources = null;
    brought = false;
  }

  /** Puts lines that were read from a file into the form. */
  void bring(List<Plan.Line> lines) {
    rows = lines.stream().map(PlanRow::of).toList();
    done = "";
    brought = true;
  }

  /** Writes what stands in the form. */
  public void save() {
    rows = form.rows(plan());
    write(rows.stream().map(PlanPage::item).toList(), "plan.saved");
  }

  /** The same after the other text has been looked at. */
  public void overwrite() {
    seen = plan().revision();
    save();
  }

  /** Writes the form and hands the plan in. */
  public void submit() {
    save();
    if (!done.isEmpty()) {
      take(client.perform(new SubmitPlan(id(), seen)), "plan.submitted");
    }
  }

  /** Writes a proposal that was looked at. */
  public void lay(PlanLaying laying) {
    write(plan().laid(Objects.requireNonNull(laying.getWay())), "plan.laid");
  }

  /** Takes over the plan of a parallel class. */
  public void copy() {
    if (!source.isEmpty()) {
      JournalId from = new JournalId(Long.parseLong(source));
      take(client.perform(new CopyPlan(id(), from, seen)), "plan.copied");
    }
  }

  private void write(List<PlanItem> items, String said) {
    Outcome<Void> outcome = client.perform(new SavePlan(id(), seen, items));
    take(outcome, said);
    if (outcome.status() == Outcome.Status.CONFLICT) {
      plan = client.ask(new PlanQuery(id(), null));
      clash = PlanClash.of(items, plan);
    }
  }

  /** Shows what became of a change: the plan as it stands now, or why it was not written. */
  void take(Outcome<Void> outcome, String said) {
    done = outcome.stands() ? said : "";
    if (outcome.stands()) {
      read();
    } else if (outcome.status() == Outcome.Status.REFUSED) {
      refusals = outcome.findings();
    }
  }

  /** An open line has no number of its own: the journal counts. */
  private static PlanItem item(PlanRow row) {
    PlanItem item = row.item();
    return row.held()
        ? item
        : new PlanItem(0, item.date(), item.theme(), item.title(), item.homework(), item.kind());
  }

  JournalId id() {
    return new JournalId(journal);
  }

  public @Nullable Plan getPlan() {
    return plan;
  }

  public List<PlanRow> getRows() {
    return rows;
  }

  public List<PlanRow> getBlank() {
    return List.of(PlanRow.blank());
  }

  public LessonKind[] getKinds() {
    return LessonKind.values();
  }

  public List<Finding> getRefusals() {
    return refusals;
  }

  public @Nullable PlanClash getClash() {
    return clash;
  }

  /** Key of what was done, empty for nothing. */
  public String getDone() {
    return done;
  }

  /** Whether the text on the page is not yet the stored one. */
  public boolean isUnsaved() {
    return brought || clash != null || !refusals.isEmpty();
  }

  public boolean isEditable() {
    return plan().rights().edit() && plan().current();
  }

  public boolean isDraft() {
    return plan().state() == PlanState.DRAFT || plan().state() == PlanState.MISSING;
  }

  /** Plans of parallel classes; asked for only where there is room for one. */
  public List<PlanCount> getSources() {
    if (sources == null) {
      boolean asked = plan().rights().copy() && plan().current() && isDraft();
      sources = asked ? client.ask(new PlanSources(id())) : List.of();
    }
    return sources;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  Plan plan() {
    return Objects.requireNonNull(plan);
  }
}
