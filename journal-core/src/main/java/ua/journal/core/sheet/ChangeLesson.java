package ua.journal.core.sheet;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.teaching.JournalHead;

/**
 * Command: a lesson is cancelled, restored, moved or added by hand (R-LES-01, R-LES-05, R-LES-07).
 * Homework due at it is due at the next lesson, and families are notified.
 *
 * @param journal the journal
 * @param change what becomes of it
 */
public record ChangeLesson(JournalId journal, LessonChange change)
    implements Command<ChangeLesson.Effect> {
  @Override
  public Operation operation() {
    return Operation.CHANGE_LESSONS;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /**
   * What the change made.
   *
   * @param lesson the lesson it concerns, new for one that was added
   * @param rehomed lessons whose homework is due at another lesson now
   */
  public record Effect(LessonId lesson, int rehomed) {}

  /** Runs {@link ChangeLesson}. */
  static final class Run implements Handler<ChangeLesson, Outcome<Effect>> {
    @Override
    public Class<ChangeLesson> type() {
      return ChangeLesson.class;
    }

    @Override
    public Outcome<Effect> handle(ChangeLesson request, RequestContext context) {
      SheetStore store = context.port(SheetStore.class);
      JournalHead head =
          store
              .lock(request.journal())
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
      int lastTerm = head.terms().stream().mapToInt(term -> term.no()).max().orElse(1);
      SheetRows rows = store.rows(request.journal(), 1, lastTerm);
      LessonPlaces places = new LessonPlaces(head, rows, context);
      List<Finding> findings =
          new LessonChangeRules(head, rows, places, context).judge(request.change());
      if (findings.stream().anyMatch(Finding::blocks)) {
        return Outcome.refused(findings);
      }
      LessonLedger ledger = new LessonLedger(rows, context, request.change().reason().strip());
      LessonId lesson = ledger.apply(request.change(), places);
      store.append(head, ledger.changes());
      AuditTrail.of(head.id(), ledger.changes().revisions()).forEach(context::record);
      LessonNotices.tell(request.change(), head, ledger, context);
      return Outcome.done(new Effect(lesson, ledger.rehomed().size()), findings);
    }
  }
}
