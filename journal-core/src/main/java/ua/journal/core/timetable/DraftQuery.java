package ua.journal.core.timetable;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.LessonTime;

/**
 * Query: a draft as it stands.
 *
 * @param draft the draft
 */
public record DraftQuery(VersionId draft) implements Query<DraftQuery.Draft> {
  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /**
   * A draft and what is to be known of it.
   *
   * @param version the version; no draft any more when someone has published it or given it up
   * @param board its week
   * @param clashes what cannot be held at once
   * @param loads hours of every journal beside its load
   * @param lessonTimes lesson times
   */
  public record Draft(
      Version version,
      Board board,
      List<Clash> clashes,
      List<Load> loads,
      List<LessonTime> lessonTimes) {
    /**
     * Returns whether it can still be changed.
     *
     * @return false once published or given up
     */
    public boolean open() {
      return Drafts.isDraft(version);
    }
  }

  /** Answers {@link DraftQuery}. */
  static final class Answer implements Handler<DraftQuery, Draft> {
    @Override
    public Class<DraftQuery> type() {
      return DraftQuery.class;
    }

    @Override
    public Draft handle(DraftQuery request, RequestContext context) {
      Drafts drafts = new Drafts(context);
      Version version = drafts.find(request.draft());
      Board board = drafts.board(version);
      return new Draft(
          version, board, board.clashes(), board.loads(), drafts.calendar(version).lessonTimes());
    }
  }
}
