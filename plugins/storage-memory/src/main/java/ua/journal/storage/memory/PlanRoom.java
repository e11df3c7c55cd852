package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.planning.PlanCount;
import ua.journal.core.planning.PlanFacts;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlanStep;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;

/** Calendar-thematic plans. */
record PlanRoom(Draft draft) implements PlanStore {
  @Override
  public List<PlanItem> unused(JournalId journal, int limit) {
    return draft.journal(journal).map(view -> view.unusedPlan(limit)).orElse(List.of());
  }

  @Override
  public Optional<PlanFacts> facts(JournalId journal) {
    return draft
        .journal(journal)
        .map(
            view ->
                new PlanFacts(
                    owner(view),
                    load(view),
                    items(view),
                    view.lessons(),
                    view.school().plans.steps(journal.value()).stream()
                        .map(step -> named(view.school(), step))
                        .toList()));
  }

  private static PlanStep named(SchoolBook book, PlanStep step) {
    return new PlanStep(
        step.revision(),
        step.act(),
        step.state(),
        step.by(),
        book.signature(step.by()),
        step.at(),
        step.remark());
  }

  private static PlanFacts.Owner owner(JournalView view) {
    return new PlanFacts.Owner(
        new JournalId(view.row().id()),
        view.row().begins(),
        view.subject(),
        view.schoolClass().grade(),
        SchoolBook.className(view.schoolClass()),
        view.row().group(),
        view.teacher(),
        view.teacherName());
  }

  private static PlanFacts.Load load(JournalView view) {
    long journal = view.row().id();
    int placed =
        view.school().slots.all().stream()
            .filter(slot -> slot.journal() == journal && slot.to() == null)
            .mapToInt(slot -> slot.weeks().halfHours())
            .sum();
    return new PlanFacts.Load(view.row().weeklyHalfHours(), placed);
  }

  private static List<PlanItem> items(JournalView view) {
    return view.school().index().plan(view.row().id()).stream().map(JournalView::item).toList();
  }

  @Override
  public List<PlanItem> past(JournalId journal, int revision) {
    return draft
        .journal(journal)
        .map(view -> view.school().plans.past(journal.value(), revision))
        .orElse(List.of());
  }

  @Override
  public void append(JournalId journal, PlanStep step, @Nullable List<PlanItem> items) {
    SchoolBook book = writable(journal);
    if (items == null) {
      book.plans.add(journal.value(), step, null);
      return;
    }
    book.plans.add(journal.value(), step, items(draft.view(book, journal.value())));
    book.replacePlan(
        journal.value(),
        items.stream()
            .map(
                item ->
                    new PlanItemRow(
                        journal.value(),
                        item.no(),
                        item.date(),
                        item.theme(),
                        item.title(),
                        item.homework(),
                        item.kind()))
            .toList());
  }

  private SchoolBook writable(JournalId journal) {
    return draft.writableSchool(draft.schoolOfJournal(journal.value()).orElseThrow().id);
  }

  @Override
  public void redraft(Collection<JournalId> journals, PersonId by, LocalDateTime at) {
    for (JournalId journal : journals) {
      draft
          .journal(journal)
          .map(PlanRoom::items)
          .filter(items -> !items.isEmpty())
          .ifPresent(items -> redraft(journal, items, by, at));
    }
  }

  private void redraft(JournalId journal, List<PlanItem> items, PersonId by, LocalDateTime at) {
    PlanBook plans = writable(journal).plans;
    int revision = plans.revision(journal.value()) + 1;
    PlanStep step = new PlanStep(revision, PlanStep.Act.IMPORTED, PlanState.DRAFT, by, "", at, "");
    plans.add(journal.value(), step, items);
  }

  @Override
  public List<PlanCount> counts(SchoolId school, int begins, LocalDate today) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.journals.all().stream()
        .filter(row -> row.begins() == begins)
        .map(row -> count(book, row, today))
        .toList();
  }

  @Override
  public int submitted(SchoolId school, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return (int)
        book.journals.all().stream()
            .filter(row -> row.begins() == begins)
            .map(row -> book.plans.steps(row.id()))
            .filter(steps -> !steps.isEmpty())
            .filter(steps -> steps.get(steps.size() - 1).state() == PlanState.SUBMITTED)
            .count();
  }

  private PlanCount count(SchoolBook book, JournalRow row, LocalDate today) {
    JournalView view = draft.view(book, row.id());
    List<PlanItem> items = items(view);
    Set<Integer> used =
        view.sheet().notes.values().stream()
            .filter(note -> note.status() != LessonStatus.CANCELLED)
            .map(note -> note.record().planNo())
            .collect(Collectors.toSet());
    List<PlanStep> steps = book.plans.steps(row.id());
    return new PlanCount(
        owner(view),
        load(view),
        steps.isEmpty() ? null : steps.get(steps.size() - 1).state(),
        items.size(),
        (int)
            items.stream()
                .filter(item -> item.date() != null && item.date().isBefore(today))
                .count(),
        (int) items.stream().filter(item -> used.contains(item.no())).count(),
        book.index().lessons(row.id()).size());
  }
}
