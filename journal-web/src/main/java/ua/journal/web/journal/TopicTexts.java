package ua.journal.web.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.sheet.Sheet;
import ua.journal.web.locale.Words;

/** The right page of the paper journal from a sheet. */
final class TopicTexts {
  private final Words words;
  private final Sheet sheet;
  private final LocalDateTime now;
  private final Map<LessonId, LocalDate> dates = new HashMap<>();

  TopicTexts(Words words, Sheet sheet) {
    this.words = words;
    this.sheet = sheet;
    this.now = sheet.reader().now();
    sheet.lessons().forEach(lesson -> dates.put(lesson.id(), lesson.date()));
  }

  List<TopicLine> lines() {
    List<TopicLine> lines = new ArrayList<>();
    YearMonth month = null;
    int no = 0;
    for (Lesson lesson : sheet.lessons()) {
      YearMonth of = YearMonth.from(lesson.date());
      no++;
      lines.add(line(no, lesson, of.equals(month) ? "" : words.month(of)));
      month = of;
    }
    return lines;
  }

  private TopicLine line(int no, Lesson lesson, String month) {
    LessonStatus status = lesson.statusAt(now);
    LessonRecord record = lesson.record();
    return new TopicLine(
        no,
        lesson,
        words.weekday(lesson.date()) + " " + words.date(lesson.date()),
        kind(status, record.kind()),
        record.noHomework() ? words.say("topics.noHomework") : record.homework(),
        record.homework().isBlank() ? "" : due(record.due()),
        month,
        status == LessonStatus.HELD || status == LessonStatus.SUBSTITUTED,
        lesson.date().equals(now.toLocalDate()),
        why(lesson, status));
  }

  /** Why the lesson is not held, stands at another time or beside the timetable (R-LES-07). */
  private String why(Lesson lesson, LessonStatus status) {
    if (lesson.reason().isEmpty()) {
      return "";
    }
    LocalDate to = lesson.movedTo() == null ? null : dates.get(lesson.movedTo());
    String what =
        switch (status) {
          case CANCELLED -> words.say("topics.cancelled");
          case MOVED -> words.say("topics.moved") + (to == null ? "" : " → " + words.date(to));
          default -> words.say("topics.added");
        };
    return words.say("topics.why", what, lesson.reason());
  }

  private String kind(LessonStatus status, LessonKind kind) {
    return switch (status) {
      case CANCELLED -> words.say("topics.cancelled");
      case MOVED -> words.say("topics.moved");
      default -> kind(kind);
    };
  }

  private String kind(LessonKind kind) {
    return kind == LessonKind.LESSON ? "" : words.say("lessonKind." + kind);
  }

  private String due(@Nullable LessonId due) {
    LocalDate date = due == null ? null : dates.get(due);
    return date == null ? "" : words.say("topics.due", words.weekday(date), words.date(date));
  }
}
