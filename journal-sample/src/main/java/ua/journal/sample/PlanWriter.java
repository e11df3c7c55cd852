package ua.journal.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.JournalStore;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.planning.PlanFacts;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlanStep;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.teaching.JournalSummary;

/**
 * Approves the demo's plans at the end of August; of the teacher the stories are about one is a
 * draft, one waits for the deputy, and so does another that lacks an hour. All in one transaction:
 * a start is waited for.
 */
final class PlanWriter {
  private static final int DRAFT = 1;
  private static final int WAITING = 2;
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final SchoolId school;
  private final PersonId deputy;
  private final LocalDateTime handedIn;
  private final List<AuditDraft> record = new ArrayList<>();

  PlanWriter(SchoolId school, PersonId deputy, int begins) {
    this.school = school;
    this.deputy = deputy;
    this.handedIn = LocalDate.of(begins, Month.AUGUST, 28).atTime(MORNING);
  }

  void write(JournalStore store, List<JournalSummary> journals, Stories stories) {
    List<JournalSummary> own =
        journals.stream()
            .filter(one -> one.teacherName().equals(stories.heroine()))
            .sorted(Comparator.comparing(JournalSummary::title))
            .toList();
    store.write(
        transaction -> {
          PlanStore plans = transaction.port(PlanStore.class);
          for (JournalSummary one : journals) {
            int place = own.indexOf(one);
            if (place >= 0 && place == own.size() - 1) {
              shorten(plans, one);
              submit(plans, one, 2);
            } else if (place != DRAFT) {
              submit(plans, one, 1);
              if (place != WAITING) {
                step(plans, one, 2, PlanStep.Act.APPROVED, PlanState.APPROVED);
              }
            }
          }
          Chain.append(transaction.port(AuditStore.class), school, record);
          return school;
        });
  }

  private void submit(PlanStore plans, JournalSummary one, int revision) {
    step(plans, one, revision, PlanStep.Act.SUBMITTED, PlanState.SUBMITTED);
  }

  private void shorten(PlanStore plans, JournalSummary one) {
    List<PlanItem> items = plans.facts(one.id()).map(PlanFacts::items).orElse(List.of());
    if (!items.isEmpty()) {
      PlanStep saved = made(one, 1, PlanStep.Act.SAVED, PlanState.DRAFT);
      plans.append(one.id(), saved, items.subList(0, items.size() - 1));
    }
  }

  private void step(
      PlanStore plans, JournalSummary one, int revision, PlanStep.Act act, PlanState state) {
    plans.append(one.id(), made(one, revision, act, state), null);
  }

  private PlanStep made(JournalSummary one, int revision, PlanStep.Act act, PlanState state) {
    PersonId by = act == PlanStep.Act.APPROVED ? deputy : one.teacher();
    LocalDateTime at = act == PlanStep.Act.APPROVED ? handedIn.plusDays(3) : handedIn;
    String target = "plan revision=%d act=%s".formatted(revision, act);
    record.add(new AuditDraft(at, by.value(), one.id().value(), "SET_UP", target, null, ""));
    return new PlanStep(revision, act, state, by, "", at, "");
  }
}
