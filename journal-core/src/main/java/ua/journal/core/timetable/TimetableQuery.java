package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Work;
import ua.journal.core.school.Bell;

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
   * @param bells bell schedule
   * @param versions published versions of the year, the latest first; what stood before the first
   *     of them has none
   */
  public record Timetable(
      LocalDate day,
      boolean taught,
      Weeks week,
      Board board,
      List<Bell> bells,
      List<Version> versions) {}

  /** Answers {@link TimetableQuery}. */
  static final class Answer implements Handler<TimetableQuery, Timetable> {
    @Override
    public Class<TimetableQuery> type() {
      return TimetableQuery.class;
    }

    @Override
    public Timetable handle(TimetableQuery request, Work work) {
      LocalDate day = request.day() == null ? work.today() : request.day();
      Drafts drafts = new Drafts(work);
      return drafts
          .calendar(day)
          .map(
              calendar ->
                  new Timetable(
                      day,
                      calendar.termOf(day).isPresent() && calendar.dayOff(day).isEmpty(),
                      Weeks.of(calendar, day),
                      board(drafts, calendar.begins(), day, work),
                      calendar.bells(),
                      published(drafts, calendar.begins(), work)))
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

    private static Board board(Drafts drafts, int begins, LocalDate day, Work work) {
      List<Slot> slots =
          drafts.store.slots(work.school(), begins).stream()
              .filter(place -> place.holdsOn(day))
              .map(DatedSlot::slot)
              .toList();
      return new Board(drafts.store.courses(work.school(), begins), slots);
    }

    private static List<Version> published(Drafts drafts, int begins, Work work) {
      return drafts.store.versions(work.school()).stream()
          .filter(version -> version.state() == Version.State.PUBLISHED)
          .filter(version -> version.begins() == begins)
          .toList();
    }
  }
}
