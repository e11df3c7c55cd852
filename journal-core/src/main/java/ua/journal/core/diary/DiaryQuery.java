package ua.journal.core.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.FamilyView;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkStand;
import ua.journal.core.marks.MarkState;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolDays;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Settings;

/**
 * Query: a pupil's diary, for the pupil, their guardians, their class teacher, head and deputies
 * (R-SEC-02, clauses 2.8, 3.6).
 *
 * @param pupil the pupil
 * @param from first day
 * @param to last day, inclusive, at most 31 days later
 */
public record DiaryQuery(PersonId pupil, LocalDate from, LocalDate to) implements Query<Diary> {
  private static final int MAX_DAYS = 31;

  /** Refuses a span that is reversed or too long. */
  public DiaryQuery {
    long days = ChronoUnit.DAYS.between(Given.value(from, "from"), Given.value(to, "to"));
    if (days < 0 || days > MAX_DAYS) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A diary shows 1 to " + (MAX_DAYS + 1) + " days");
    }
  }

  @Override
  public Operation operation() {
    return Operation.READ_DIARY;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Answers {@link DiaryQuery}. */
  static final class Answer implements Handler<DiaryQuery, Diary> {
    private final Settings settings;

    /**
     * Creates the handler.
     *
     * @param settings the school's conventions, not null
     */
    public Answer(Settings settings) {
      this.settings = settings;
    }

    @Override
    public Class<DiaryQuery> type() {
      return DiaryQuery.class;
    }

    @Override
    public Diary handle(DiaryQuery request, RequestContext context) {
      DiaryRows rows =
          context
              .port(DiaryStore.class)
              .rows(request.pupil(), request.from(), request.to())
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such pupil"));
      SchoolCalendar calendar =
          context
              .port(SchoolStore.class)
              .calendar(context.school(), request.from())
              .orElse(
                  new SchoolCalendar(request.from().getYear(), List.of(), List.of(), List.of()));
      Map<LocalDate, List<Diary.Entry>> byDay = entries(request.pupil(), rows, context);
      Map<LocalDate, List<Diary.Undated>> undated = undated(request.pupil(), rows, context);
      List<Diary.Day> days =
          request
              .from()
              .datesUntil(request.to().plusDays(1))
              .map(
                  day ->
                      new Diary.Day(
                          day,
                          calendar.dayOff(day).map(DayOff::name).orElse(""),
                          byDay.getOrDefault(day, List.of()),
                          undated.getOrDefault(day, List.of())))
              .toList();
      boolean vacation =
          days.stream()
              .allMatch(day -> day.lessons().isEmpty() && !calendar.isSchoolDay(day.date()));
      return new Diary(
          request.pupil(),
          rows.name(),
          rows.className(),
          context.now(),
          vacation,
          vacation ? SchoolDays.next(context, request.to()).orElse(null) : null,
          days);
    }

    Map<LocalDate, List<Diary.Entry>> entries(
        PersonId pupil, DiaryRows rows, RequestContext context) {
      Map<LessonId, List<Diary.DiaryMark>> marks = marks(pupil, rows, context);
      Map<LessonId, Attendance> attendance = new HashMap<>();
      rows.attendance().forEach(entry -> attendance.put(entry.lesson(), entry));
      Map<LocalDate, List<Diary.Entry>> byDay = new HashMap<>();
      rows.lessons().stream()
          .sorted(Comparator.comparingInt(row -> row.lesson().period()))
          .forEach(
              row -> {
                LessonId id = row.lesson().id();
                byDay
                    .computeIfAbsent(row.lesson().date(), day -> new ArrayList<>())
                    .add(
                        entry(
                            row,
                            off(row, rows.homeworkLater().get(id)),
                            rows.homeworkDue().getOrDefault(id, ""),
                            marks.getOrDefault(id, List.of()),
                            attendance.get(id),
                            context,
                            context.person().equals(pupil)));
              });
      return byDay;
    }

    private static Diary.Entry entry(
        DiaryRows.DiaryLesson row,
        Diary.@Nullable Off off,
        String homeworkDue,
        List<Diary.DiaryMark> marks,
        @Nullable Attendance attendance,
        RequestContext context,
        boolean own) {
      Lesson lesson = row.lesson();
      boolean worked = !lesson.record().workTopic().isBlank();
      return new Diary.Entry(
          lesson.id(),
          lesson.period(),
          lesson.starts(),
          lesson.ends(),
          row.subject(),
          lesson.room(),
          lesson.substituteName() == null ? row.teacher() : lesson.substituteName(),
          lesson.statusAt(context.now()),
          off,
          lesson.record().kind(),
          worked ? lesson.record().workTopic() : lesson.record().topic(),
          homeworkDue,
          lesson.record().homework(),
          row.dueDate(),
          marks.stream().filter(mark -> FamilyView.isMark(mark.value())).toList(),
          attendance == null ? "" : attendance.shown(),
          attendance == null ? 0 : attendance.minutes(),
          own ? List.of() : remarks(marks));
    }

    private static Diary.@Nullable Off off(
        DiaryRows.DiaryLesson row, @Nullable LocalDate homeworkLater) {
      Lesson lesson = row.lesson();
      return lesson.stored() == LessonStatus.CANCELLED
          ? new Diary.Off(lesson.reason(), row.instead(), homeworkLater)
          : null;
    }

    /** Remarks on conduct are for the parents and are no marks (R-MRK-11). */
    private static List<String> remarks(List<Diary.DiaryMark> marks) {
      return marks.stream()
          .filter(mark -> !FamilyView.isMark(mark.value()))
          .map(Diary.DiaryMark::comment)
          .toList();
    }

    private Map<LessonId, List<Diary.DiaryMark>> marks(
        PersonId pupil, DiaryRows rows, RequestContext context) {
      Map<ColumnId, List<MarkStand>> stands =
          stands(pupil, rows.marks().stream().map(DiaryRows.MarkInColumn::mark), context);
      Map<LessonId, List<Diary.DiaryMark>> marks = new HashMap<>();
      for (DiaryRows.MarkInColumn row : rows.marks()) {
        seen(row.mark(), stands, context)
            .ifPresent(
                view ->
                    marks
                        .computeIfAbsent(
                            Objects.requireNonNull(row.column().held()).lesson(),
                            id -> new ArrayList<>())
                        .add(mark(row.column(), view, context.today())));
      }
      return marks;
    }

    /** Marks of no lesson, by the day on which they were written. */
    Map<LocalDate, List<Diary.Undated>> undated(
        PersonId pupil, DiaryRows rows, RequestContext context) {
      Map<ColumnId, List<MarkStand>> stands =
          stands(pupil, rows.undated().stream().map(DiaryRows.Undated::mark), context);
      Map<LocalDate, List<Diary.Undated>> byDay = new HashMap<>();
      for (DiaryRows.Undated row : rows.undated()) {
        seen(row.mark(), stands, context)
            .filter(view -> FamilyView.isMark(view.value()))
            .map(view -> mark(row.column(), view, context.today()))
            .ifPresent(
                mark ->
                    byDay
                        .computeIfAbsent(row.mark().at().toLocalDate(), day -> new ArrayList<>())
                        .add(new Diary.Undated(row.subject(), row.teacher(), mark)));
      }
      return byDay;
    }

    /** Most marks were written once: only the others have a story worth a statement. */
    private Map<ColumnId, List<MarkStand>> stands(
        PersonId pupil, Stream<Mark> marks, RequestContext context) {
      List<ColumnId> rewritten =
          marks.filter(mark -> mark.revision() > 1).map(Mark::column).toList();
      return settings.familyDelayMinutes() == 0 || rewritten.isEmpty()
          ? Map.of()
          : context.port(DiaryStore.class).stands(pupil, rewritten).stream()
              .collect(Collectors.groupingBy(MarkStand::column));
    }

    private Optional<FamilyView> seen(
        Mark mark, Map<ColumnId, List<MarkStand>> stands, RequestContext context) {
      if (settings.familyDelayMinutes() > 0) {
        List<MarkStand> once =
            List.of(new MarkStand(mark.column(), mark.value(), mark.comment(), mark.at()));
        return FamilyView.of(
            stands.getOrDefault(mark.column(), once), context.now(), settings.familyDelayMinutes());
      }
      boolean changed = mark.state() == MarkState.CORRECTED;
      return mark.state() == MarkState.WITHDRAWN
          ? Optional.empty()
          : Optional.of(
              new FamilyView(
                  mark.value(),
                  mark.comment(),
                  mark.at(),
                  changed,
                  changed ? mark.previous() : ""));
    }

    private Diary.DiaryMark mark(Column column, FamilyView view, LocalDate today) {
      LocalDate written = view.at().toLocalDate();
      return new Diary.DiaryMark(
          view.value(),
          column.kind(),
          column.work(),
          column.title(),
          view.comment(),
          view.changed() ? written : null,
          view.changed() && settings.familySeesOldValue() && FamilyView.isMark(view.was())
              ? view.was()
              : "",
          written.equals(today));
    }
  }
}
