package ua.journal.core.timetable;

import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/**
 * Query: what publishing a version would do now.
 *
 * @param draft the draft
 */
public record PreviewQuery(VersionId draft) implements Query<Publication> {
  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /** Answers {@link PreviewQuery}. */
  static final class Answer implements Handler<PreviewQuery, Publication> {
    @Override
    public Class<PreviewQuery> type() {
      return PreviewQuery.class;
    }

    @Override
    public Publication handle(PreviewQuery request, RequestContext context) {
      Drafts drafts = new Drafts(context);
      return drafts.publication(drafts.find(request.draft()));
    }
  }
}
