package ua.journal.web.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.common.JournalId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.today.Debt;
import ua.journal.core.today.TodayLesson;
import ua.journal.web.locale.Words;
import ua.journal.web.today.LessonLine.Moment;
import ua.journal.web.today.LessonLine.Note;

/** Puts a lesson of the day into words. */
final class LessonTexts {
  private final Words words;
  private final LocalDateTime now;
  private final Set<JournalId> behind;

  /** Journals behind have an earlier lesson that waits for the next item of their plan. */
  LessonTexts(Words words, LocalDateTime now, Set<JournalId> behind) {
    this.words = words;
    this.now = now;
    this.behind = new HashSet<>(behind);
  }

  LessonLine line(TodayLesson source) {
    Lesson lesson = source.lesson();
    Moment moment = moment(lesson);
    List<Debt.Missing> missing = Debt.missing(lesson);
    boolean urgent = moment == Moment.LACKING || moment == Moment.NOW;
    boolean waits = !lesson.record().hasTopic() && !source.planned().isEmpty();
    String planned = waits && !behind.contains(lesson.journal()) ? source.planned() : "";
    if (waits && moment != Moment.CANCELLED) {
      behind.add(lesson.journal());
    }
    return new LessonLine(
        source,
        words.hour(lesson.starts()),
        words.hour(lesson.ends()),
        lesson.substitute() == null
            ? words.title(source.journalTitle())
            : words.say("today.substitution", words.title(source.journalTitle())),
        moment == Moment.NOW ? going(source) : topic(source, planned),
        moment,
        notes(source, moment),
        moment == Moment.LACKING ? action(missing) : words.say(open(moment)),
        urgent,
        planned,
        urgent && waits);
  }

  private Moment moment(Lesson lesson) {
    LessonStatus status = lesson.statusAt(now);
    if (status == LessonStatus.CANCELLED || status == LessonStatus.MOVED) {
      return Moment.CANCELLED;
    }
    if (lesson.date().atTime(lesson.starts()).isAfter(now)) {
      return Moment.AHEAD;
    }
    if (lesson.date().atTime(lesson.ends()).isAfter(now)) {
      return Moment.NOW;
    }
    return lesson.filled() ? Moment.DONE : Moment.LACKING;
  }

  private static String open(Moment moment) {
    return moment == Moment.NOW ? "today.openJournal" : "today.open";
  }

  private String action(List<Debt.Missing> missing) {
    return missing.size() == 1 ? words.say("today.add." + missing.get(0)) : words.say("today.fill");
  }

  private String going(TodayLesson source) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say("today.going"));
    if (!source.lesson().room().isEmpty()) {
      parts.add(words.room(source.lesson().room()));
    }
    parts.add(words.count("pupils", source.pupils()));
    return String.join(" · ", parts);
  }

  private String topic(TodayLesson source, String planned) {
    LessonRecord record = source.lesson().record();
    if (record.hasTopic()) {
      return record.workTopic().isBlank() ? record.topic() : record.workTopic();
    }
    return planned.isEmpty() ? "" : words.say("today.planned", planned);
  }

  private List<Note> notes(TodayLesson source, Moment moment) {
    return switch (moment) {
      case DONE, LACKING -> written(source);
      case AHEAD -> ahead(source);
      case CANCELLED -> List.of(new Note("info", "wait", words.say("today.cancelled")));
      case NOW -> List.of();
    };
  }

  private List<Note> written(TodayLesson source) {
    Lesson lesson = source.lesson();
    LessonRecord record = lesson.record();
    return List.of(
        note(record.hasTopic(), "today.topic", "today.missing.TOPIC"),
        lesson.rollCalled()
            ? new Note("check", "", words.count("today.roll", source.absent()))
            : new Note("alert", "no", words.say("today.missing.ROLL_CALL")),
        note(
            record.homeworkDecided(),
            record.noHomework() ? "today.noHomework" : "today.homework",
            "today.missing.HOMEWORK"));
  }

  private Note note(boolean there, String yes, String no) {
    return there ? new Note("check", "", words.say(yes)) : new Note("alert", "no", words.say(no));
  }

  private List<Note> ahead(TodayLesson source) {
    List<Note> notes = new ArrayList<>();
    Lesson lesson = source.lesson();
    if (lesson.date().equals(now.toLocalDate())) {
      notes.add(new Note("clock", "wait", until(lesson)));
    }
    if (!lesson.room().isEmpty()) {
      notes.add(new Note("door", "wait", words.room(lesson.room())));
    }
    if (lesson.substitute() != null) {
      notes.add(new Note("info", "wait", words.say("today.insteadOf", source.teacherName())));
    }
    return notes;
  }

  private String until(Lesson lesson) {
    Duration left = Duration.between(now, lesson.date().atTime(lesson.starts()));
    return left.toHours() == 0
        ? words.say("today.inMinutes", left.toMinutesPart())
        : words.say("today.inHours", left.toHours(), left.toMinutesPart());
  }
}
