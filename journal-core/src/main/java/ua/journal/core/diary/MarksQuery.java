package ua.journal.core.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.diary.PupilMarks.Dated;
import ua.journal.core.diary.PupilMarks.Subject;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Settings;
import ua.journal.core.school.Term;

/**
 * Query: a pupil's marks of one semester, of this year or an earlier one, for whoever may read
 * their diary and no more than the diary shows (R-SEC-02, clause 2.4).
 *
 * @param pupil the pupil
 * @param day a day of the semester, null for the present one
 */
public record MarksQuery(PersonId pupil, @Nullable LocalDate day) implements Query<PupilMarks> {
  @Override
  public Operation operation() {
    return Operation.READ_DIARY;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Answers {@link MarksQuery}. */
  static final class Answer implements Handler<MarksQuery, PupilMarks> {
    private static final Set<LessonStatus> GIVEN =
        EnumSet.of(LessonStatus.HELD, LessonStatus.SUBSTITUTED);

    private final DiaryQuery.Answer diary;

    /**
     * Creates the handler.
     *
     * @param settings the school's conventions, not null
     */
    public Answer(Settings settings) {
      this.diary = new DiaryQuery.Answer(settings);
    }

    @Override
    public Class<MarksQuery> type() {
      return MarksQuery.class;
    }

    @Override
    public PupilMarks handle(MarksQuery request, RequestContext context) {
      List<SchoolCalendar> years = years(request.pupil(), context);
      LocalDate day = request.day() == null ? context.today() : request.day();
      SchoolCalendar year =
          years.stream()
              .filter(each -> !first(each).isAfter(day))
              .findFirst()
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No marks that day"));
      Term term = year.shownOn(day);
      Map<String, List<Day>> bySubject = new TreeMap<>(UkrainianOrder.INSTANCE);
      Map<LocalDate, List<Diary.Undated>> undated = new TreeMap<>();
      DiaryRows last = read(request.pupil(), term, context, bySubject, undated);
      return new PupilMarks(
          request.pupil(),
          last.name(),
          last.className(),
          year.begins(),
          term,
          years.stream().map(each -> begun(each, context.today())).toList(),
          bySubject.entrySet().stream()
              .map(each -> subject(each.getKey(), each.getValue(), undated))
              .toList());
    }

    /**
     * By months: a statement for a month is the statement of a diary, which every storage knows.
     */
    private DiaryRows read(
        PersonId pupil,
        Term term,
        RequestContext context,
        Map<String, List<Day>> bySubject,
        Map<LocalDate, List<Diary.Undated>> undated) {
      LocalDate end = term.to().isBefore(context.today()) ? term.to() : context.today();
      LocalDate from = term.from();
      DiaryRows rows;
      do {
        LocalDate to = from.withDayOfMonth(from.lengthOfMonth());
        rows = rows(pupil, from, to.isBefore(end) ? to : end, context);
        Map<LocalDate, List<Diary.Entry>> days = new TreeMap<>(diary.entries(pupil, rows, context));
        days.forEach(
            (date, entries) ->
                entries.forEach(
                    entry ->
                        bySubject
                            .computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                            .add(new Day(date, entry))));
        undated.putAll(diary.undated(pupil, rows, context));
        from = to.plusDays(1);
      } while (!from.isAfter(end));
      return rows;
    }

    private static DiaryRows rows(
        PersonId pupil, LocalDate from, LocalDate to, RequestContext context) {
      return context
          .port(DiaryStore.class)
          .rows(pupil, from, to)
          .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such pupil"));
    }

    private static List<SchoolCalendar> years(PersonId pupil, RequestContext context) {
      LocalDate since =
          context
              .port(DiaryStore.class)
              .since(pupil)
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such pupil"));
      Map<Integer, SchoolCalendar> years = new LinkedHashMap<>();
      Optional<SchoolCalendar> year = calendar(context, context.today());
      while (year.isPresent()
          && !year.get().terms().isEmpty()
          && years.putIfAbsent(year.get().begins(), year.get()) == null
          && since.isBefore(first(year.get()))) {
        year = calendar(context, first(year.get()).minusDays(1));
      }
      return List.copyOf(years.values());
    }

    private static Optional<SchoolCalendar> calendar(RequestContext context, LocalDate day) {
      return context.port(SchoolStore.class).calendar(context.school(), day);
    }

    private static LocalDate first(SchoolCalendar year) {
      return year.terms().get(0).from();
    }

    private static PupilMarks.Year begun(SchoolCalendar year, LocalDate today) {
      return new PupilMarks.Year(
          year.begins(),
          year.terms().stream().filter(term -> !term.from().isAfter(today)).toList());
    }

    private static Subject subject(
        String name, List<Day> days, Map<LocalDate, List<Diary.Undated>> undated) {
      List<Dated> marks = new ArrayList<>();
      days.forEach(
          day -> day.entry().marks().forEach(mark -> marks.add(new Dated(day.date(), mark))));
      undated.forEach(
          (date, each) ->
              each.stream()
                  .filter(one -> one.subject().equals(name))
                  .forEach(one -> marks.add(new Dated(date, one.mark()))));
      List<Diary.Entry> held =
          days.stream().map(Day::entry).filter(entry -> GIVEN.contains(entry.status())).toList();
      return new Subject(
          name,
          days.get(days.size() - 1).entry().teacher(),
          held.size(),
          (int) held.stream().filter(Answer::missed).count(),
          List.copyOf(marks));
    }

    private static boolean missed(Diary.Entry entry) {
      return !entry.attendance().isEmpty() && entry.minutesLate() == 0;
    }

    private record Day(LocalDate date, Diary.Entry entry) {}
  }
}
