package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Finding;

/**
 * Command: one lesson of a draft is placed, moved, given another room or taken out. It names the
 * place as it was seen, so that two editors never overwrite each other silently (R-TT-03). Answers
 * what stands against it; then nothing was changed. Clashes do not: a timetable is made through
 * them.
 *
 * @param draft the draft
 * @param before the place as it was seen, null to place a lesson
 * @param after the place it gets, null to take it out
 */
public record ChangeDraft(VersionId draft, @Nullable Slot before, @Nullable Slot after)
    implements Command<Void> {
  private static final int LONGEST_ROOM = 60;

  /** Refuses what cannot be meant. */
  public ChangeDraft {
    if (before == null && after == null
        || before != null && after != null && !before.journal().equals(after.journal())) {
      throw new JournalException(ErrorCode.MALFORMED, "A place of one journal, before or after");
    }
    if (after != null && after.room().length() > LONGEST_ROOM) {
      throw new JournalException(ErrorCode.MALFORMED, "A room is longer than " + LONGEST_ROOM);
    }
  }

  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /** Runs {@link ChangeDraft}. */
  static final class Run implements Handler<ChangeDraft, Outcome<Void>> {
    @Override
    public Class<ChangeDraft> type() {
      return ChangeDraft.class;
    }

    @Override
    public Outcome<Void> handle(ChangeDraft request, RequestContext context) {
      Drafts drafts = new Drafts(context);
      Version draft = drafts.find(request.draft());
      Optional<Finding> stale = DraftRules.seen(Drafts.isDraft(draft), DraftRules.Stale.CLOSED);
      if (stale.isPresent()) {
        return Outcome.conflict(stale.get());
      }
      Slot before = request.before();
      Slot after = request.after();
      List<Slot> places = drafts.store.places(draft.id());
      boolean there = before == null || places.contains(before);
      if (after == null ? !there : places.contains(after)) {
        return Outcome.unchanged();
      }
      boolean seen = there && !isTaken(places, before, after);
      stale = DraftRules.seen(seen, DraftRules.Stale.PLACE);
      if (stale.isPresent()) {
        return Outcome.conflict(stale.get());
      }
      if (after != null) {
        requireKnown(after, draft, drafts, context);
      }
      drafts.store.change(drafts.next(draft, draft.from(), Version.State.DRAFT), before, after);
      drafts.record(draft.id(), spelled(before) + ">" + spelled(after));
      return Outcome.done();
    }

    /** Whether the journal has a lesson at that time already. */
    private static boolean isTaken(List<Slot> places, @Nullable Slot before, @Nullable Slot after) {
      return after != null
          && places.stream()
              .filter(place -> !place.equals(before))
              .anyMatch(
                  place ->
                      place.journal().equals(after.journal())
                          && place.day() == after.day()
                          && place.period() == after.period());
    }

    private static void requireKnown(
        Slot after, Version draft, Drafts drafts, RequestContext context) {
      boolean weekend = after.day().compareTo(DayOfWeek.FRIDAY) > 0;
      boolean period =
          drafts.calendar(draft).lessonTimes().stream()
              .anyMatch(each -> each.no() == after.period());
      boolean course =
          drafts.store.courses(context.school(), draft.begins()).stream()
              .anyMatch(each -> each.journal().equals(after.journal()));
      if (weekend || !period || !course) {
        throw new JournalException(
            ErrorCode.NOT_FOUND, "Not a journal, a day or a lesson of that timetable: " + after);
      }
    }

    private static String spelled(@Nullable Slot slot) {
      return slot == null
          ? "-"
          : "%s:%d/%d/%s"
              .formatted(slot.journal(), slot.day().getValue(), slot.period(), slot.weeks());
    }
  }
}
