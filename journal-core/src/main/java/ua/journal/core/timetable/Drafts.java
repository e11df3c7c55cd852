package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Term;

/** What the handlers of drafts share: finding, judging and writing one. */
final class Drafts {
  private final RequestContext context;
  private final SchoolId school;
  final TimetableStore store;

  Drafts(RequestContext context) {
    this.context = context;
    school = context.school();
    store = context.port(TimetableStore.class);
  }

  Version find(VersionId id) {
    return store.versions(school).stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new JournalException(ErrorCode.NOT_FOUND, "No version of the timetable " + id));
  }

  Optional<Version> draftOf(int begins) {
    return store.versions(school).stream()
        .filter(version -> version.begins() == begins && isDraft(version))
        .findFirst();
  }

  /** The places that hold on a day. */
  List<Slot> inForce(int begins, LocalDate day) {
    return store.slots(school, begins).stream()
        .filter(place -> place.holdsOn(day))
        .map(DatedSlot::slot)
        .toList();
  }

  VersionId begin(int begins, LocalDate from, List<Slot> places) {
    VersionId id = new VersionId(context.ids().next());
    Version draft =
        new Version(id, begins, from, Version.State.DRAFT, 0, context.person(), "", context.now());
    store.begin(school, draft, places);
    record(id, "from=" + from + " places=" + places.size());
    return id;
  }

  /** The first day a new version of a year may become valid on. */
  LocalDate firstDay(int begins) {
    LocalDate tomorrow = context.today().plusDays(1);
    return store.versions(school).stream()
        .filter(version -> version.state() == Version.State.PUBLISHED)
        .filter(version -> version.begins() == begins && version.from().isAfter(tomorrow))
        .map(Version::from)
        .max(Comparator.naturalOrder())
        .orElse(tomorrow);
  }

  static boolean isDraft(Version version) {
    return version.state() == Version.State.DRAFT;
  }

  /** The calendar of the year a day lies in. */
  Optional<SchoolCalendar> calendar(LocalDate day) {
    return context
        .port(SchoolStore.class)
        .calendar(school, day)
        .filter(calendar -> !calendar.terms().isEmpty());
  }

  SchoolCalendar calendar(Version version) {
    return calendar(version.from())
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No year of that version"));
  }

  Board board(Version version) {
    return new Board(store.courses(school, version.begins()), store.places(version.id()));
  }

  /** Judges the first day of a version beside the versions that are published. */
  List<Finding> judgeDay(LocalDate day, @Nullable SchoolCalendar calendar) {
    LocalDate published =
        store.versions(school).stream()
            .filter(version -> version.state() == Version.State.PUBLISHED)
            .filter(version -> calendar != null && version.begins() == calendar.begins())
            .map(Version::from)
            .filter(from -> from.isAfter(day))
            .findFirst()
            .orElse(null);
    return DraftRules.day(day, context.today(), calendar, published);
  }

  static LocalDate lastDay(SchoolCalendar calendar) {
    List<Term> terms = calendar.terms();
    return terms.get(terms.size() - 1).to();
  }

  /** Puts the publication together without writing anything. */
  Publication publication(Version version) {
    Board board = board(version);
    SchoolCalendar calendar = calendar(version);
    List<Integer> lessonTimes = calendar.lessonTimes().stream().map(period -> period.no()).toList();
    List<PlannedLesson> wanted =
        LessonPlanner.lessons(
            board.slots().stream().filter(slot -> lessonTimes.contains(slot.period())).toList(),
            calendar,
            version.from(),
            lastDay(calendar));
    LessonChanges changes =
        LessonMatch.of(store.lessons(school, version.begins(), version.from()), wanted);
    return Publication.of(version, board, judgeDay(version.from(), calendar), changes);
  }

  Version next(Version version, LocalDate day, Version.State state) {
    return version.changed(day, state, context.person(), context.now());
  }

  void record(VersionId version, String what) {
    context.record(Operation.EDIT_TIMETABLE, "version=" + version + " " + what);
  }
}
