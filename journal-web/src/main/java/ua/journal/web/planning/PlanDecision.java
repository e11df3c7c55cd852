package ua.journal.web.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import ua.journal.core.access.Outcome;
import ua.journal.core.planning.DecidePlan;
import ua.journal.web.shell.JournalClient;

/** The deputy's word on a submitted plan (R-KTP-05). */
@Named
@ViewScoped
public class PlanDecision implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private PlanPage page;

  private String remark = "";
  private boolean changed;

  /** Approves the plan that was looked at. */
  public void approve() {
    decide(true, "plan.approved");
  }

  /** Gives it back with a remark. */
  public void giveBack() {
    decide(false, "plan.returned");
  }

  private void decide(boolean approve, String said) {
    Outcome<Void> outcome =
        client.perform(new DecidePlan(page.id(), page.plan().revision(), approve, remark));
    changed = outcome.status() == Outcome.Status.CONFLICT;
    page.take(outcome, said);
    if (outcome.stands()) {
      remark = "";
    }
  }

  /** Whether the teacher changed the plan since it was opened. */
  public boolean isChanged() {
    return changed;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
