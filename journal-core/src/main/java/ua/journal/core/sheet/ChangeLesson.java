package ua.journal.core.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.teaching.JournalHead;

/**
 * Command: a lesson is cancelled, restored, moved or added by hand (R-LES-01, R-LES-05, R-LES-07).
 * Homework due at it is due at the next lesson, and families are told.
 *
 * @param journal the journal
 * @param change what becomes of it
 */
public record ChangeLesson(JournalId journal, LessonChange change)
    implements Command<ChangeLesson.Outcome> {
  @Override
  public Operation operation() {
    return Operation.CHANGE_LESSONS;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /**
   * What came of it.
   *
   * @param findings what stands against it or is worth knowing; one that blocks: nothing was done
   * @param lesson the lesson that is held or cancelled now, null when nothing was done
   * @param rehomed lessons whose homework is due at another lesson now
   */
  public record Outcome(List<Finding> findings, @Nullable LessonId lesson, int rehomed) {
    /** Copies the findings. */
    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  /** Runs {@link ChangeLesson}. */
  public static final class Run implements Handler<ChangeLesson, Outcome> {
    @Override
    public Class<ChangeLesson> type() {
      return ChangeLesson.class;
    }

    @Override
    public Outcome handle(ChangeLesson request, Work work) {
      SheetStore store = work.port(SheetStore.class);
      JournalHead head =
          store
              .lock(request.journal())
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
      int lastTerm = head.terms().stream().mapToInt(term -> term.no()).max().orElse(1);
      SheetRows rows = store.rows(request.journal(), 1, lastTerm);
      LessonPlaces places = new LessonPlaces(head, rows, work);
      List<Finding> findings =
          new LessonChangeRules(head, rows, places, work).judge(request.change());
      if (findings.stream().anyMatch(Finding::blocks)) {
        return new Outcome(findings, null, 0);
      }
      LessonLedger ledger = new LessonLedger(rows, work, request.change().reason().strip());
      LessonId lesson = ledger.apply(request.change(), places);
      store.append(head, ledger.changes());
      Chain.append(
          work.port(AuditStore.class),
          head.school(),
          AuditTrail.of(head.id(), ledger.changes().revisions()));
      LessonNotices.tell(request.change(), head, ledger, work);
      return new Outcome(findings, lesson, ledger.rehomed().size());
    }
  }
}
