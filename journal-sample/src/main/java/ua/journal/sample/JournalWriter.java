package ua.journal.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.Journal;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.teaching.JournalSummary;

/** Fills one journal from the beginning of the year to the moment, batch by batch. */
final class JournalWriter {
  private static final int MOST = 1500;
  private final Journal journal;
  private final MovableClock clock;
  private final SchoolId school;
  private final LocalDateTime moment;
  private final PlanBook plans;
  private final Pupils pupils;
  private final Stories stories;

  JournalWriter(Journal journal, MovableClock clock, SchoolId school, Script script) {
    this.journal = journal;
    this.clock = clock;
    this.school = school;
    this.moment = script.moment();
    this.plans = script.plans();
    this.pupils = script.pupils();
    this.stories = script.stories();
  }

  void write(JournalSummary summary, Sheet sheet) {
    List<Lesson> lessons = sheet.lessons();
    Map<Span, List<Lesson>> spans = new LinkedHashMap<>();
    for (Lesson lesson : lessons) {
      if (stories.isOver(lesson) || stories.isGoingOn(lesson)) {
        spans.computeIfAbsent(span(summary, lesson), span -> new ArrayList<>()).add(lesson);
      }
    }
    spans.forEach((span, together) -> write(summary, sheet, span.author(), together));
  }

  private void write(JournalSummary summary, Sheet sheet, PersonId author, List<Lesson> together) {
    Lesson last = together.get(together.size() - 1);
    boolean over = stories.isOver(last);
    clock.put(over ? last.date().atTime(last.ends()) : moment);
    LessonWriter.Place place = new LessonWriter.Place(summary.subject(), sheet.pupils());
    List<CellCommand> commands = new ArrayList<>();
    for (Lesson lesson : together) {
      LessonWriter writer = new LessonWriter(pupils, stories, lesson, place, last.date());
      int at = sheet.lessons().indexOf(lesson);
      if (stories.isOver(lesson)) {
        commands.addAll(writer.whole(plans.item(summary, at), next(sheet.lessons(), at)));
      } else if (summary.teacherName().equals(stories.heroine())) {
        commands.addAll(writer.begun());
      }
      if (commands.size() > MOST) {
        send(summary, author, commands);
        commands.clear();
      }
    }
    send(summary, author, commands);
  }

  private void send(JournalSummary summary, PersonId author, List<CellCommand> commands) {
    if (commands.isEmpty()) {
      return;
    }
    List<CellAnswer> answers =
        journal.asSystem(school, author).perform(new CellBatch(summary.id(), commands)).get();
    for (CellAnswer answer : answers) {
      if (answer.status() != CellAnswer.Status.DONE) {
        throw new JournalException(
            ErrorCode.INTERNAL,
            "The demo school cannot be filled: " + answer.status() + " " + answer.findings());
      }
    }
  }

  /** Lessons written together: recent days one by one, older ones by the week and the month. */
  private Span span(JournalSummary summary, Lesson lesson) {
    PersonId author = lesson.substitute() == null ? summary.teacher() : lesson.substitute();
    long days = ChronoUnit.DAYS.between(lesson.date(), moment.toLocalDate());
    LocalDate monday = lesson.date().with(java.time.DayOfWeek.MONDAY);
    if (days <= 7) {
      return new Span(author, lesson.date(), lesson.period());
    }
    return days <= 28
        ? new Span(author, monday, 0)
        : new Span(author, lesson.date().withDayOfMonth(1), -1);
  }

  private static @Nullable Lesson next(List<Lesson> lessons, int at) {
    return at + 1 < lessons.size() ? lessons.get(at + 1) : null;
  }

  private record Span(PersonId author, LocalDate from, int period) {}

  /** What all journals of the school are written by. */
  record Script(LocalDateTime moment, PlanBook plans, Pupils pupils, Stories stories) {}
}
