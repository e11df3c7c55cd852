package ua.journal.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.planning.Reflow;
import ua.journal.core.planning.Reflow.Way;
import ua.journal.web.shell.Parameters;

/** Proposals for a plan whose lessons fell out, looked at before they are written (R-KTP-06). */
@Named
@RequestScoped
public class PlanLaying {
  @Inject private PlanPage page;
  @Inject private Parameters parameters;

  /** Ways there are: joining makes sense only where lessons are too few. */
  public List<Way> getWays() {
    List<Reflow.Step> shifted = page.plan().lay(Way.SHIFT);
    if (!page.isEditable() || shifted.stream().noneMatch(Reflow.Step::moves)) {
      return List.of();
    }
    boolean few = shifted.stream().anyMatch(step -> step.to() == null);
    return few ? List.of(Way.values()) : List.of(Way.SHIFT);
  }

  /** The way the address names, null for none. */
  public @Nullable Way getWay() {
    return getWays().stream()
        .filter(way -> way.name().equals(parameters.text("way")))
        .findFirst()
        .orElse(null);
  }

  /** What would change, item by item. */
  public List<Change> getChanges() {
    List<Change> changes = new ArrayList<>();
    int place = -1;
    for (Reflow.Step step : page.plan().lay(Objects.requireNonNull(getWay()))) {
      boolean joined = step.place() == place;
      if (joined || step.moves()) {
        changes.add(new Change(step, joined));
      }
      place = step.place();
    }
    return changes;
  }

  /** How many items would have no lesson. */
  public long getHomeless() {
    return page.plan().lay(Objects.requireNonNull(getWay())).stream()
        .filter(step -> step.to() == null)
        .count();
  }

  /**
   * One change.
   *
   * @param step what becomes of the item
   * @param joined whether it is joined with the one before
   */
  public record Change(Reflow.Step step, boolean joined) {}
}
