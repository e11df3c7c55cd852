package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;

/** Writes down one change of a lesson and what follows from it for the homework of others. */
final class LessonLedger {
  private final Map<LessonId, Lesson> lessons = new LinkedHashMap<>();
  private final List<Lesson> changed = new ArrayList<>();
  private final List<Lesson> placed = new ArrayList<>();
  private final List<Lesson> added = new ArrayList<>();
  private final List<Lesson> rehomed = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final RequestContext context;
  private final String reason;
  private @Nullable Lesson left;

  LessonLedger(SheetRows rows, RequestContext context, String reason) {
    this.context = context;
    this.reason = reason;
    rows.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
  }

  /** Makes the change; what it needs was judged before. Returns the lesson it is about. */
  LessonId apply(LessonChange change, LessonPlaces places) {
    return change.choose(new Acts(places));
  }

  private LessonId move(Lesson lesson, LessonChange.Move move, LessonPlaces places) {
    Lesson there = places.at(move.date(), move.period(), lesson.id());
    String from = lesson.date() + "/" + lesson.period();
    String to = move.date() + "/" + move.period();
    place(lesson, lesson.movedTo(there, reason), from);
    left = lesson;
    Optional<Lesson> sign = signAt(there);
    if (sign.isPresent()) {
      place(sign.get(), sign.get().movedTo(lesson, reason).because(reason, lesson.id()), to);
    } else {
      add(sign(lesson), to);
    }
    rehome(lesson.id());
    return lesson.id();
  }

  /** What says at a place that the lesson was moved from there. */
  private Optional<Lesson> signAt(Lesson place) {
    return lessons.values().stream()
        .filter(lesson -> place.id().equals(lesson.movedTo()))
        .filter(lesson -> lesson.date().equals(place.date()) && lesson.period() == place.period())
        .findFirst();
  }

  private Lesson sign(Lesson lesson) {
    return new Lesson(
        new LessonId(context.ids().next()),
        lesson.journal(),
        lesson.term(),
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        lesson.room(),
        LessonStatus.CANCELLED,
        LessonRecord.EMPTY,
        false,
        null,
        null,
        1,
        reason,
        lesson.id());
  }

  /**
   * Homework due at a lesson that is no more, or no more later, is due at the next one (R-HW-01).
   */
  private void rehome(LessonId about) {
    for (Lesson lesson : List.copyOf(lessons.values())) {
      LessonId due = lesson.record().due();
      boolean concerned = due != null && (about.equals(due) || lesson.id().equals(about));
      if (due != null
          && concerned
          && lesson.stored() != LessonStatus.CANCELLED
          && !stands(lesson, due)) {
        LessonRecord record = lesson.record();
        LessonRecord next =
            new LessonRecord(
                record.kind(),
                record.topic(),
                record.workTopic(),
                record.planNo(),
                record.homework(),
                record.noHomework(),
                next(lesson, due));
        Lesson after = lesson.rewritten(next, lesson.stored());
        rehomed.add(after);
        write(lesson, after, "");
      }
    }
  }

  private boolean stands(Lesson lesson, LessonId due) {
    Lesson at = lessons.get(due);
    return at != null && at.stored() != LessonStatus.CANCELLED && at.isAfter(lesson);
  }

  /** The first lesson held after both the lesson and the cancelled one. */
  private @Nullable LessonId next(Lesson lesson, LessonId due) {
    Lesson gone = lessons.get(due);
    Lesson cancelled = gone != null && gone.stored() == LessonStatus.CANCELLED ? gone : null;
    return lessons.values().stream()
        .filter(other -> other.stored() != LessonStatus.CANCELLED && other.isAfter(lesson))
        .filter(other -> cancelled == null || other.isAfter(cancelled))
        .min(Comparator.comparing(Lesson::date).thenComparingInt(Lesson::period))
        .map(Lesson::id)
        .orElse(null);
  }

  private void place(Lesson before, Lesson after, String comment) {
    placed.add(after);
    write(before, after, comment);
  }

  private void write(Lesson before, Lesson after, String comment) {
    // one row of a lesson per change: homework of the moved lesson itself may follow
    changed.removeIf(lesson -> lesson.id().equals(after.id()));
    changed.add(after);
    record(before.asText(), after, comment);
  }

  private void add(Lesson lesson, String comment) {
    added.add(lesson);
    record("", lesson, comment);
  }

  private void record(String before, Lesson after, String comment) {
    lessons.put(after.id(), after);
    revisions.add(
        new Revision(
            RevisionKind.LESSON,
            after.id().value(),
            0,
            after.revision(),
            before,
            after.asText(),
            comment,
            reason,
            "",
            context.person(),
            context.now(),
            new CommandId("lesson-" + context.ids().next()),
            Chain.sha256(after.toString())));
  }

  private final class Acts implements LessonChangeCases<LessonId> {
    private final LessonPlaces places;

    Acts(LessonPlaces places) {
      this.places = places;
    }

    @Override
    public LessonId cancel(LessonChange.Cancel cancel) {
      Lesson lesson = lesson(cancel.lesson());
      place(lesson, lesson.cancelled(reason), "");
      rehome(lesson.id());
      return lesson.id();
    }

    @Override
    public LessonId restore(LessonChange.Restore restore) {
      Lesson lesson = lesson(restore.lesson());
      place(lesson, lesson.rewritten(lesson.record(), LessonStatus.PLANNED), "");
      return lesson.id();
    }

    @Override
    public LessonId move(LessonChange.Move move) {
      return LessonLedger.this.move(lesson(move.lesson()), move, places);
    }

    @Override
    public LessonId add(LessonChange.Add add) {
      LessonId id = new LessonId(context.ids().next());
      LessonLedger.this.add(places.at(add.date(), add.period(), id).because(reason, null), "");
      return id;
    }
  }

  /** A lesson as it stands now. */
  Lesson lesson(LessonId id) {
    return Objects.requireNonNull(lessons.get(id));
  }

  /** A moved lesson where it stood before. */
  Lesson left() {
    return Objects.requireNonNull(left);
  }

  /** Lessons whose homework is due at another lesson now. */
  List<Lesson> rehomed() {
    return rehomed;
  }

  SheetChanges changes() {
    return new SheetChanges(
        List.of(), List.of(), changed, List.of(), revisions, null, placed, added);
  }
}
