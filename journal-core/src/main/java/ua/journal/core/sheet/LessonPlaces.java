package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.PeriodRules;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Term;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.timetable.Clashes;
import ua.journal.core.timetable.Course;
import ua.journal.core.timetable.Occupation;
import ua.journal.core.timetable.TimetableStore;
import ua.journal.core.timetable.Weeks;

/**
 * Where a lesson of one journal may stand: school days, lesson times, and what else is held then.
 */
final class LessonPlaces {
  private final JournalHead head;
  private final SheetRows rows;
  private final RequestContext context;

  LessonPlaces(JournalHead head, SheetRows rows, RequestContext context) {
    this.head = head;
    this.rows = rows;
    this.context = context;
  }

  /** Judges a place for a lesson. A place it was moved away from is free to it. */
  List<Finding> judge(LocalDate date, int period, @Nullable Lesson moved) {
    LessonId self = moved == null ? null : moved.id();
    Optional<Finding> day = PeriodRules.lesson(date, calendar(date));
    if (day.isPresent()) {
      return List.of(day.get());
    }
    boolean taken =
        rows.lessons().stream()
            .filter(lesson -> !lesson.id().equals(self))
            .filter(lesson -> self == null || !self.equals(lesson.movedTo()))
            .anyMatch(lesson -> lesson.date().equals(date) && lesson.period() == period);
    return Clashes.place(date, period, period(date, period).isPresent(), taken)
        .map(List::of)
        .orElseGet(() -> clashes(date, period, self, moved == null ? usualRoom() : moved.room()));
  }

  /** The empty place itself: the semester and the hours of the lesson time. */
  Lesson at(LocalDate date, int period, LessonId id) {
    LessonTime rings = period(date, period).orElseThrow();
    Term term = calendar(date).termOf(date).orElseThrow();
    return new Lesson(
        id,
        head.id(),
        term.no(),
        date,
        period,
        rings.starts(),
        rings.ends(),
        usualRoom(),
        LessonStatus.PLANNED,
        LessonRecord.EMPTY,
        false,
        null,
        null,
        1);
  }

  private String usualRoom() {
    return rows.lessons().isEmpty() ? "" : rows.lessons().get(rows.lessons().size() - 1).room();
  }

  private List<Finding> clashes(LocalDate date, int period, @Nullable LessonId self, String room) {
    List<DayLesson> others =
        context.port(SubstitutionStore.class).day(head.school(), date).stream()
            .filter(lesson -> lesson.period() == period && !lesson.lesson().equals(self))
            .toList();
    String body = head.group().isEmpty() ? head.className() : head.className() + "/" + head.group();
    Occupation own =
        new Occupation(
            head.id(),
            date.getDayOfWeek(),
            period,
            Weeks.EVERY,
            head.subject(),
            head.teacher(),
            Set.of(body),
            room);
    Clashes.Held lesson =
        new Clashes.Held(period, head.subject(), head.teacher(), head.teacher(), false);
    List<Finding> findings = new ArrayList<>();
    for (DayLesson other : others) {
      String what = other.subject() + " · " + other.className();
      findings.addAll(Clashes.ofDay(date, own, lesson, occupation(other), other.held(), what));
    }
    return findings;
  }

  private static Occupation occupation(DayLesson lesson) {
    String body =
        lesson.group().isEmpty() ? lesson.className() : lesson.className() + "/" + lesson.group();
    return new Occupation(
        lesson.journal(),
        lesson.date().getDayOfWeek(),
        lesson.period(),
        Weeks.EVERY,
        lesson.subject(),
        lesson.giver().orElse(lesson.teacher()),
        Set.of(body),
        lesson.room());
  }

  private Optional<LessonTime> period(LocalDate date, int no) {
    long schoolClass =
        context.port(TimetableStore.class).courses(head.school(), head.begins()).stream()
            .filter(course -> course.journal().equals(head.id()))
            .map(Course::schoolClass)
            .findFirst()
            .orElseThrow()
            .value();
    LessonTimes ordinary = new LessonTimes(LessonTimes.ORDINARY, "", calendar(date).lessonTimes());
    return context
        .port(SchoolStore.class)
        .regime(head.school())
        .period(date, schoolClass, no, ordinary);
  }

  private SchoolCalendar calendar(LocalDate date) {
    return context
        .port(SchoolStore.class)
        .calendar(head.school(), date)
        .orElse(new SchoolCalendar(date.getYear(), List.of(), List.of(), List.of()));
  }
}
