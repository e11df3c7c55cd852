package ua.journal.web.json;

import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryRows;

/** A pupil's diary. */
public final class DiaryJson {
  private static final int BYTES = 12_288;

  private DiaryJson() {}

  /** The diary as JSON. */
  public static JsonText of(Diary diary) {
    JsonText json = new JsonText(BYTES);
    json.object();
    json.name("pupil")
        .object()
        .field("id", diary.pupil())
        .field("name", diary.name().spoken())
        .field("class", diary.className())
        .end();
    json.field("today", diary.now().toLocalDate().toString());
    json.field("now", diary.now().toString());
    json.name("days").array();
    for (Diary.Day day : diary.days()) {
      json.object().field("date", day.date().toString()).optional("dayOff", day.dayOff());
      json.name("lessons").array();
      day.lessons().forEach(lesson -> lesson(json, lesson));
      json.endArray();
      if (!day.undated().isEmpty()) {
        json.name("undated").array();
        day.undated().forEach(each -> undated(json, each));
        json.endArray();
      }
      json.end();
    }
    return json.endArray().end();
  }

  private static void undated(JsonText json, Diary.Undated each) {
    json.object().field("subject", each.subject()).field("teacher", each.teacher()).name("mark");
    mark(json, each.mark());
    json.end();
  }

  private static void lesson(JsonText json, Diary.Entry entry) {
    json.object()
        .field("lesson", entry.lesson())
        .field("no", entry.no())
        .field("starts", entry.starts().toString())
        .field("ends", entry.ends().toString())
        .field("subject", entry.subject())
        .optional("room", entry.room())
        .field("teacher", entry.teacher())
        .field("status", entry.status().name())
        .field("kind", entry.kind().name())
        .optional("topic", entry.topic())
        .optional("homework", entry.homeworkDue());
    if (!entry.homeworkGiven().isEmpty()) {
      json.name("given")
          .object()
          .field("homework", entry.homeworkGiven())
          .optional("due", entry.givenDue())
          .end();
    }
    off(json, entry);
    json.name("marks").array();
    entry.marks().forEach(mark -> mark(json, mark));
    json.endArray();
    if (!entry.remarks().isEmpty()) {
      json.name("remarks").array();
      entry.remarks().forEach(json::value);
      json.endArray();
    }
    if (!entry.attendance().isEmpty()) {
      json.name("attendance")
          .object()
          .field("shown", entry.attendance())
          .field("minutes", entry.minutesLate())
          .end();
    }
    json.end();
  }

  private static void off(JsonText json, Diary.Entry entry) {
    Diary.Off off = entry.off();
    if (off == null) {
      return;
    }
    json.name("off").object().optional("reason", off.reason());
    DiaryRows.Place instead = off.instead();
    if (instead != null) {
      json.field("movedTo", instead.date().toString()).field("movedToNo", instead.period());
    }
    json.optional("homeworkDue", off.homeworkLater()).end();
  }

  private static void mark(JsonText json, Diary.DiaryMark mark) {
    json.object().field("value", mark.value()).field("kind", mark.kind().name());
    if (mark.work() != null) {
      json.field("work", mark.work().name());
    }
    json.optional("title", mark.title())
        .optional("comment", mark.comment())
        .optional("changed", mark.changedOn())
        .optional("was", mark.was())
        .ifTrue("new", mark.isNew())
        .end();
  }
}
