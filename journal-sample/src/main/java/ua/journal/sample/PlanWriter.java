package ua.journal.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.common.PersonId;
import ua.journal.core.planning.AdoptPlans;
import ua.journal.core.planning.PlanFacts;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlanStep;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.teaching.JournalSummary;

/**
 * Approves the demo's plans at the end of August; of the teacher the stories are about one is a
 * draft, one waits for the deputy, and so does another that lacks an hour. All in one command: a
 * start is waited for.
 */
final class PlanWriter {
  private static final int DRAFT = 1;
  private static final int WAITING = 2;
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final PersonId deputy;
  private final LocalDateTime handedIn;
  private final List<AdoptPlans.Step> steps = new ArrayList<>();

  PlanWriter(PersonId deputy, int begins) {
    this.deputy = deputy;
    this.handedIn = LocalDate.of(begins, Month.AUGUST, 28).atTime(MORNING);
  }

  void write(
      JournalStore store, JournalSession system, List<JournalSummary> journals, Stories stories) {
    List<JournalSummary> own =
        journals.stream()
            .filter(one -> one.teacherName().equals(stories.heroine()))
            .sorted(Comparator.comparing(JournalSummary::title))
            .toList();
    for (JournalSummary one : journals) {
      int place = own.indexOf(one);
      if (place >= 0 && place == own.size() - 1) {
        shorten(store, one);
        submit(one, 2);
      } else if (place != DRAFT) {
        submit(one, 1);
        if (place != WAITING) {
          step(one, 2, PlanStep.Act.APPROVED, PlanState.APPROVED, null);
        }
      }
    }
    system.perform(new AdoptPlans(steps));
  }

  private void submit(JournalSummary one, int revision) {
    step(one, revision, PlanStep.Act.SUBMITTED, PlanState.SUBMITTED, null);
  }

  private void shorten(JournalStore store, JournalSummary one) {
    List<PlanItem> items =
        store.read(
            transaction ->
                transaction
                    .port(PlanStore.class)
                    .facts(one.id())
                    .map(PlanFacts::items)
                    .orElse(List.of()));
    if (!items.isEmpty()) {
      List<PlanItem> shorter = items.subList(0, items.size() - 1);
      step(one, 1, PlanStep.Act.SAVED, PlanState.DRAFT, shorter);
    }
  }

  private void step(
      JournalSummary one,
      int revision,
      PlanStep.Act act,
      PlanState state,
      @Nullable List<PlanItem> items) {
    boolean approved = act == PlanStep.Act.APPROVED;
    PersonId by = approved ? deputy : one.teacher();
    LocalDateTime at = approved ? handedIn.plusDays(3) : handedIn;
    PlanStep step = new PlanStep(revision, act, state, by, "", at, "");
    steps.add(new AdoptPlans.Step(one.id(), step, items));
  }
}
