package ua.journal.core.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.LessonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
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
    public Outcome<Void> handle(PublishDraft request, RequestContext context) {
      Drafts drafts = new Drafts(context);
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
      drafts.store.publish(context.school(), release(drafts, publication, context));
      Notices.tell(context, notices(publication, context));
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

    private static List<Notice> notices(Publication publication, RequestContext context) {
      String from = publication.version().from().toString();
      return publication.concerned().stream()
          .filter(teacher -> !teacher.equals(context.person()))
          .map(
              teacher ->
                  Notices.of(
                      context, teacher, NoticeKind.TIMETABLE_CHANGED, Map.of("from", from), from))
          .toList();
    }

    private static TimetableStore.Release release(
        Drafts drafts, Publication publication, RequestContext context) {
      Version draft = publication.version();
      DayTimes lessonTimes =
          new DayTimes(
              context.port(SchoolStore.class).regime(context.school()),
              new LessonTimes(LessonTimes.ORDINARY, "", drafts.calendar(draft).lessonTimes()),
              publication);
      SlotChanges slots =
          SlotChanges.of(
              drafts.store.slots(context.school(), draft.begins()),
              publication.board().slots(),
              draft.from());
      List<LessonPlace> appear =
          publication.changes().appear().stream()
              .map(lesson -> lessonTimes.place(new LessonId(context.ids().next()), lesson))
              .toList();
      List<LessonPlace> move = new ArrayList<>();
      List<LessonPlace> rooms = new ArrayList<>();
      for (LessonChanges.Move each : publication.changes().move()) {
        (each.roomOnly() ? rooms : move).add(lessonTimes.place(each.lesson().id(), each.to()));
      }
      return new TimetableStore.Release(
          slots.begun(), slots.dated(), appear, move, rooms, publication.changes().vanish());
    }
  }

  /** When lessons begin and end: a shortened day or a second shift rings its own lesson times. */
  private record DayTimes(Regime regime, LessonTimes ordinary, Publication publication) {
    LessonPlace place(LessonId id, PlannedLesson lesson) {
      long schoolClass = publication.course(lesson.journal()).schoolClass().value();
      LessonTime period =
          regime.period(lesson.date(), schoolClass, lesson.period(), ordinary).orElseThrow();
      return new LessonPlace(
          id,
          lesson.journal(),
          lesson.term(),
          lesson.date(),
          lesson.period(),
          period.starts(),
          period.ends(),
          lesson.room());
    }
  }
}
