package ua.journal.core.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.diary.DiaryRows;
import ua.journal.core.diary.DiaryStore;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.FamilyView;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkState;
import ua.journal.core.school.SchoolYear;

/**
 * Query: marks and absences of a pupil for the school they go to (R-LIFE-05).
 *
 * @param pupil the pupil
 */
public record ExtractQuery(PersonId pupil) implements Query<Extract> {
  @Override
  public Operation operation() {
    return Operation.READ_EXTRACT;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Answers {@link ExtractQuery}. */
  static final class Answer implements Handler<ExtractQuery, Extract> {
    @Override
    public Class<ExtractQuery> type() {
      return ExtractQuery.class;
    }

    @Override
    public Extract handle(ExtractQuery request, RequestContext context) {
      LocalDate from = LocalDate.of(SchoolYear.serving(context), Month.SEPTEMBER, 1);
      DiaryRows rows =
          context
              .port(DiaryStore.class)
              .rows(request.pupil(), from, context.today())
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "Not a pupil"));
      List<FormLine> forms = context.port(StudyFormStore.class).ofSchool(context.school());
      String school =
          context
              .port(AccessStore.class)
              .describe(context.person(), context.today(), context.today())
              .map(Me::schoolName)
              .orElse("");
      PupilLine pupil = new CardWriting(context).pupil(request.pupil());
      return new Extract(
          school,
          pupil,
          Extract.FormerName.of(context.port(CardStore.class).changes(request.pupil())),
          FormLine.on(forms, request.pupil(), context.today()),
          from,
          last(pupil, context.today()),
          subjects(rows, context));
    }

    private static LocalDate last(PupilLine pupil, LocalDate today) {
      LocalDate to = pupil.to();
      return to != null && pupil.left(today) ? to : today;
    }

    private static List<Extract.Subject> subjects(DiaryRows rows, RequestContext context) {
      Set<LessonId> missed =
          rows.attendance().stream()
              .filter(entry -> entry.fact() == Fact.ABSENT)
              .map(Attendance::lesson)
              .collect(Collectors.toCollection(HashSet::new));
      Map<JournalId, List<DiaryRows.DiaryLesson>> byJournal =
          rows.lessons().stream().collect(Collectors.groupingBy(row -> row.lesson().journal()));
      Map<JournalId, List<Extract.MarkLine>> marks = marks(rows);
      return byJournal.entrySet().stream()
          .map(
              entry ->
                  subject(
                      entry.getValue(),
                      missed,
                      marks.getOrDefault(entry.getKey(), List.of()),
                      context))
          .sorted(
              Comparator.comparing(Extract.Subject::name, UkrainianOrder.INSTANCE)
                  .thenComparing(Extract.Subject::teacher, UkrainianOrder.INSTANCE))
          .toList();
    }

    private static Extract.Subject subject(
        List<DiaryRows.DiaryLesson> lessons,
        Set<LessonId> missed,
        List<Extract.MarkLine> marks,
        RequestContext context) {
      List<LessonId> held =
          lessons.stream()
              .map(DiaryRows.DiaryLesson::lesson)
              .filter(lesson -> lesson.statusAt(context.now()) != LessonStatus.CANCELLED)
              .filter(lesson -> lesson.statusAt(context.now()) != LessonStatus.PLANNED)
              .map(lesson -> lesson.id())
              .toList();
      int gone = (int) held.stream().filter(missed::contains).count();
      DiaryRows.DiaryLesson first = lessons.get(0);
      return new Extract.Subject(first.subject(), first.teacher(), held.size(), gone, marks);
    }

    private static Column.Held held(Column column) {
      return Objects.requireNonNull(column.held());
    }

    private static Map<JournalId, List<Extract.MarkLine>> marks(DiaryRows rows) {
      Map<JournalId, List<Extract.MarkLine>> marks = new HashMap<>();
      rows.marks().stream()
          .sorted(Comparator.comparing(row -> held(row.column()).date()))
          .forEach(row -> add(row.mark(), row.column(), held(row.column()).date(), marks));
      rows.undated()
          .forEach(row -> add(row.mark(), row.column(), row.mark().at().toLocalDate(), marks));
      return marks;
    }

    private static void add(
        Mark mark, Column column, LocalDate day, Map<JournalId, List<Extract.MarkLine>> marks) {
      if (mark.state() != MarkState.WITHDRAWN && FamilyView.isMark(mark.value())) {
        marks
            .computeIfAbsent(column.journal(), id -> new ArrayList<>())
            .add(new Extract.MarkLine(day, column.kind(), column.title(), mark.value()));
      }
    }
  }
}
