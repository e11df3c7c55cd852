package ua.journal.core.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Work;
import ua.journal.core.common.LessonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Bell;
import ua.journal.core.school.BellSchedule;
import ua.journal.core.school.Regime;
import ua.journal.core.school.SchoolStore;

/**
 * Command: puts a draft into force from its day on (clause 4, deputy head, point 2). Answers what
 * stands against it; then nothing was changed. What has been held, and every lesson in which
 * something is written, stays as it is (R-LES-05).
 *
 * @param draft the draft
 * @param revision revision of the draft whose preview was seen
 */
public record PublishDraft(VersionId draft, int revision) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.EDIT_TIMETABLE;
  }

  /** Runs {@link PublishDraft}. */
  static final class Run implements Handler<PublishDraft, Outcome<Void>> {
    @Override
    public Class<PublishDraft> type() {
      return PublishDraft.class;
    }

    @Override
    public Outcome<Void> handle(PublishDraft request, Work work) {
      Drafts drafts = new Drafts(work);
      Version draft = drafts.find(request.draft());
      boolean seen = draft.revision() == request.revision();
      Optional<Finding> stale =
          DraftRules.seen(Drafts.isDraft(draft), DraftRules.Stale.CLOSED)
              .or(() -> DraftRules.seen(seen, DraftRules.Stale.CHANGED));
      if (stale.isPresent()) {
        return Outcome.conflict(stale.get());
      }
      Publication publication = drafts.publication(draft);
      if (!publication.possible()) {
        return Outcome.refused(publication.blocks());
      }
      drafts.store.change(drafts.next(draft, draft.from(), Version.State.PUBLISHED), null, null);
      drafts.store.publish(work.school(), release(drafts, publication, work));
      Notices.tell(work, notices(publication, work));
      LessonChanges changes = publication.changes();
      drafts.record(
          draft.id(),
          "published from=%s appear=%d move=%d vanish=%d stay=%d"
              .formatted(
                  draft.from(),
                  changes.appear().size(),
                  changes.move().size(),
                  changes.vanish().size(),
                  changes.stay().size()));
      return Outcome.done();
    }

    private static List<Notice> notices(Publication publication, Work work) {
      String from = publication.version().from().toString();
      return publication.concerned().stream()
          .filter(teacher -> !teacher.equals(work.person()))
          .map(
              teacher ->
                  Notices.of(
                      work, teacher, NoticeKind.TIMETABLE_CHANGED, Map.of("from", from), from))
          .toList();
    }

    private static TimetableStore.Release release(
        Drafts drafts, Publication publication, Work work) {
      Version draft = publication.version();
      Bells bells =
          new Bells(
              work.port(SchoolStore.class).regime(work.school()),
              new BellSchedule(BellSchedule.ORDINARY, "", drafts.calendar(draft).bells()),
              publication);
      SlotChanges slots =
          SlotChanges.of(
              drafts.store.slots(work.school(), draft.begins()),
              publication.board().slots(),
              draft.from());
      List<LessonPlace> appear =
          publication.changes().appear().stream()
              .map(lesson -> bells.place(new LessonId(work.ids().next()), lesson))
              .toList();
      List<LessonPlace> move = new ArrayList<>();
      List<LessonPlace> rooms = new ArrayList<>();
      for (LessonChanges.Move each : publication.changes().move()) {
        (each.roomOnly() ? rooms : move).add(bells.place(each.lesson().id(), each.to()));
      }
      return new TimetableStore.Release(
          slots.begun(), slots.dated(), appear, move, rooms, publication.changes().vanish());
    }
  }

  /** When lessons begin and end: a shortened day or a second shift rings its own bells. */
  private record Bells(Regime regime, BellSchedule ordinary, Publication publication) {
    LessonPlace place(LessonId id, PlannedLesson lesson) {
      long schoolClass = publication.course(lesson.journal()).schoolClass().value();
      Bell bell = regime.bell(lesson.date(), schoolClass, lesson.bell(), ordinary).orElseThrow();
      return new LessonPlace(
          id,
          lesson.journal(),
          lesson.term(),
          lesson.date(),
          lesson.bell(),
          bell.starts(),
          bell.ends(),
          lesson.room());
    }
  }
}
