package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.LessonTime;

/**
 * Query: the timetable in force on a day.
 *
 * @param day the day, null for today
 */
public record TimetableQuery(@Nullable LocalDate day) implements Query<TimetableQuery.Timetable> {
  @Override
  public Operation operation() {
    return Operation.READ_TIMETABLE;
  }

  /**
   * The timetable in force on a day.
   *
   * @param day the day
   * @param taught whether the day lies in a semester and in no vacation
   * @param week which of two weeks the day lies in
   * @param board the week
   * @param lessonTimes lesson times
   * @param versions published versions of the year, the latest first; what stood before the first
   *     of them has none
   */
  public record Timetable(
      LocalDate day,
      boolean taught,
      Weeks week,
      Board board,
      List<LessonTime> lessonTimes,
      List<Version> versions) {}

  /** Answers {@link TimetableQuery}. */
  static final class Answer implements Handler<TimetableQuery, Timetable> {
    @Override
    public Class<TimetableQuery> type() {
      return TimetableQuery.class;
    }

    @Override
    public Timetable handle(TimetableQuery request, RequestContext context) {
      LocalDate day = request.day() == null ? context.today() : request.day();
      Drafts drafts = new Drafts(context);
      return drafts
          .calendar(day)
          .map(
              calendar ->
                  new Timetable(
                      day,
                      calendar.termOf(day).isPresent() && calendar.dayOff(day).isEmpty(),
                      Weeks.of(calendar, day),
                      board(drafts, calendar.begins(), day, context),
                      calendar.lessonTimes(),
                      published(drafts, calendar.begins(), context)))
          .orElseGet(
              () ->
                  new Timetable(
                      day,
                      false,
                      Weeks.EVERY,
                      new Board(List.of(), List.of()),
                      List.of(),
                      List.of()));
    }

    private static Board board(Drafts drafts, int begins, LocalDate day, RequestContext context) {
      List<Slot> slots =
          drafts.store.slots(context.school(), begins).stream()
              .filter(place -> place.holdsOn(day))
              .map(DatedSlot::slot)
              .toList();
      return new Board(drafts.store.courses(context.school(), begins), slots);
    }

    private static List<Version> published(Drafts drafts, int begins, RequestContext context) {
      return drafts.store.versions(context.school()).stream()
          .filter(version -> version.state() == Version.State.PUBLISHED)
          .filter(version -> version.begins() == begins)
          .toList();
    }
  }
}
