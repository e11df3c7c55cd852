package ua.journal.web.json;

import java.time.LocalDateTime;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.sheet.Sheet;

/** Lessons with what has been written about them. */
final class LessonJson {
  private LessonJson() {}

  static void append(JsonText json, Lesson lesson, Sheet.Reader reader) {
    open(json, lesson, reader.now());
    json.field("writable", reader.writes(lesson)).end();
  }

  /** For answers to commands: whether the lesson is the reader's to write he knows already. */
  static void append(JsonText json, Lesson lesson, LocalDateTime now) {
    open(json, lesson, now);
    json.end();
  }

  private static void open(JsonText json, Lesson lesson, LocalDateTime now) {
    json.object()
        .field("id", lesson.id())
        .field("date", lesson.date().toString())
        .field("no", lesson.period())
        .field("starts", lesson.starts().toString())
        .field("ends", lesson.ends().toString())
        .optional("room", lesson.room())
        .field("status", lesson.statusAt(now).name())
        .optional("reason", lesson.reason())
        .optional("movedTo", lesson.movedTo());
    LessonRecord record = lesson.record();
    json.field("kind", record.kind().name())
        .field("topic", record.topic())
        .optional("workTopic", record.workTopic())
        .field("homework", record.homework())
        .ifTrue("noHomework", record.noHomework())
        .optional("due", record.due());
    if (record.planNo() > 0) {
      json.field("planNo", record.planNo());
    }
    json.field("roll", lesson.rollCalled())
        .optional("substitute", lesson.substituteName())
        .field("revision", lesson.revision());
  }
}
