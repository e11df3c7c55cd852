package ua.journal.core.timetable;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: gives a draft up. Answers whether there was still a draft to give up; doing it twice is
 * harmless.
 *
 * @param draft the draft
 */
public record DiscardDraft(VersionId draft) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /** Runs {@link DiscardDraft}. */
  static final class Run implements Handler<DiscardDraft, Outcome<Void>> {
    @Override
    public Class<DiscardDraft> type() {
      return DiscardDraft.class;
    }

    @Override
    public Outcome<Void> handle(DiscardDraft request, RequestContext context) {
      Drafts drafts = new Drafts(context);
      Version draft = drafts.find(request.draft());
      if (!Drafts.isDraft(draft)) {
        return Outcome.unchanged();
      }
      drafts.store.change(drafts.next(draft, draft.from(), Version.State.DISCARDED), null, null);
      drafts.record(draft.id(), "discarded");
      return Outcome.done();
    }
  }
}
