package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.today.Debt;
import ua.journal.core.today.OwnJournal;
import ua.journal.core.today.Today;
import ua.journal.core.today.TodayLesson;
import ua.journal.core.today.TodayStore;

/** A teacher's lessons across his journals. */
record TodayRoom(Draft draft) implements TodayStore {
  private static final Comparator<TodayLesson> BY_TIME =
      Comparator.comparing((TodayLesson today) -> today.lesson().date())
          .thenComparingInt(today -> today.lesson().period());

  @Override
  public List<TodayLesson> lessons(PersonId person, LocalDate date) {
    return journals(person)
        .flatMap(
            view ->
                view.lessons().stream()
                    .filter(lesson -> lesson.date().equals(date))
                    .filter(lesson -> concerns(view, lesson, person))
                    .map(lesson -> today(view, lesson)))
        .sorted(BY_TIME)
        .toList();
  }

  @Override
  public List<TodayLesson> unfilled(PersonId person, LocalDate from, LocalDate before, int limit) {
    return journals(person)
        .flatMap(
            view ->
                view.lessons().stream()
                    .filter(lesson -> !lesson.date().isBefore(from))
                    .filter(lesson -> lesson.date().isBefore(before))
                    .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
                    .filter(lesson -> !lesson.filled())
                    .filter(lesson -> view.givenBy(person, lesson))
                    .map(lesson -> today(view, lesson)))
        .sorted(BY_TIME.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Today.Owed owed(PersonId person, LocalDate from, LocalDate before) {
    List<List<Debt.Missing>> lacking =
        unfilled(person, from, before, Integer.MAX_VALUE).stream()
            .map(today -> Debt.missing(today.lesson()))
            .toList();
    return new Today.Owed(
        lacking.size(),
        count(lacking, Debt.Missing.ROLL_CALL),
        count(lacking, Debt.Missing.TOPIC),
        count(lacking, Debt.Missing.HOMEWORK));
  }

  private static int count(List<List<Debt.Missing>> lacking, Debt.Missing what) {
    return (int) lacking.stream().filter(missing -> missing.contains(what)).count();
  }

  @Override
  public List<OwnJournal> journals(SchoolId school, PersonId person, LocalDateTime now) {
    OptionalInt year =
        draft.school(school.value()).map(book -> book.yearOf(now.toLocalDate())).orElseThrow();
    return journals(person)
        .filter(view -> OptionalInt.of(view.row().begins()).equals(year))
        .map(view -> own(view, person, now))
        .filter(journal -> journal.teacher().equals(person) || journal.period() > 0)
        .toList();
  }

  private static OwnJournal own(JournalView view, PersonId person, LocalDateTime now) {
    int period =
        view.lessons().stream()
            .filter(lesson -> lesson.date().equals(now.toLocalDate()))
            .filter(lesson -> concerns(view, lesson, person))
            .mapToInt(Lesson::period)
            .min()
            .orElse(0);
    long owed =
        view.lessons().stream()
            .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
            .filter(lesson -> !lesson.date().atTime(lesson.ends()).isAfter(now))
            .filter(lesson -> !lesson.filled())
            .filter(lesson -> view.givenBy(view.teacher(), lesson))
            .count();
    return new OwnJournal(
        new JournalId(view.row().id()),
        view.subject(),
        view.schoolClass().grade(),
        SchoolBook.className(view.schoolClass()),
        view.row().group(),
        view.teacher(),
        period,
        (int) (view.teacher().equals(person) ? owed : 0));
  }

  private Stream<JournalView> journals(PersonId person) {
    return draft.schoolOfPerson(person.value()).stream()
        .flatMap(
            book ->
                book.journals.all().stream()
                    .filter(row -> gives(book, person.value(), row))
                    .map(row -> draft.view(book, row.id())));
  }

  private static boolean gives(SchoolBook book, long person, JournalRow row) {
    return row.teacher() == person || AccessRoom.substitutes(book, person, row.id(), LocalDate.MIN);
  }

  private static boolean concerns(JournalView view, Lesson lesson, PersonId person) {
    return view.teacher().equals(person) || person.equals(lesson.substitute());
  }

  private static TodayLesson today(JournalView view, Lesson lesson) {
    long absent =
        view.sheet().attendance.values().stream()
            .filter(row -> row.row().lesson().equals(lesson.id()))
            .filter(row -> row.row().fact() == Fact.ABSENT)
            .count();
    return new TodayLesson(
        lesson,
        view.title(),
        view.teacher(),
        view.teacherName(),
        view.pupilsOn(lesson.date()),
        (int) absent,
        view.unusedPlan(1).stream().map(PlanItem::title).findFirst().orElse(""));
  }
}
