package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolCalendar;

/**
 * Command: begins a draft of the timetable that becomes valid on a day, a copy of what is in force;
 * a year has one draft, so a draft that is there gets the day instead.
 *
 * @param from first day of the new version, null when it was not given
 */
public record OpenDraft(@Nullable LocalDate from) implements Command<VersionId> {
  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /** Runs {@link OpenDraft}. */
  static final class Run implements Handler<OpenDraft, Outcome<VersionId>> {
    @Override
    public Class<OpenDraft> type() {
      return OpenDraft.class;
    }

    @Override
    public Outcome<VersionId> handle(OpenDraft request, RequestContext context) {
      Drafts drafts = new Drafts(context);
      LocalDate from = request.from();
      if (from == null) {
        return Outcome.refused(DraftRules.given(null).orElseThrow());
      }
      SchoolCalendar calendar = drafts.calendar(from).orElse(null);
      List<Finding> findings = drafts.judgeDay(from, calendar);
      if (calendar == null || !findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      Optional<Version> present = drafts.draftOf(calendar.begins());
      return present.isPresent()
          ? redate(drafts, present.get(), from)
          : Outcome.done(begin(drafts, calendar.begins(), from));
    }

    private static Outcome<VersionId> redate(Drafts drafts, Version draft, LocalDate from) {
      if (draft.from().equals(from)) {
        return Outcome.unchanged(draft.id());
      }
      drafts.store.change(drafts.next(draft, from, Version.State.DRAFT), null, null);
      drafts.record(draft.id(), "from=" + from);
      return Outcome.done(draft.id());
    }

    private static VersionId begin(Drafts drafts, int begins, LocalDate from) {
      return drafts.begin(begins, from, drafts.inForce(begins, from));
    }
  }
}
