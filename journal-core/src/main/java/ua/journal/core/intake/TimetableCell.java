package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One lesson written in a cell of the timetable.
 *
 * @param subject name of the subject
 * @param group name of the group, empty for none
 * @param room room, empty for none
 */
record TimetableCell(String subject, String group, String room) {
  private static final Pattern SEPARATOR = Pattern.compile("[/;]");
  private static final Pattern ROOM =
      Pattern.compile("(?iu)[,(]?\\s*(?<!\\p{L})(?:каб|ауд)(?:інет|\\.)?\\s*№?\\s*([^,()]+?)\\)?$");
  private static final Pattern LAST =
      Pattern.compile("(?:,\\s*([^,()]*\\d[^,()]*)|\\(([^()]+)\\))$");

  /**
   * Reads a cell such as «Алгебра, каб. 214» or «Англійська мова (1) 118 / Інформатика 2 гр. 311».
   */
  static List<TimetableCell> parse(String cell) {
    List<TimetableCell> lessons = new ArrayList<>();
    String subject = "";
    for (String part : SEPARATOR.split(cell.replace('\n', '/'))) {
      TimetableCell lesson = one(part);
      subject = lesson.subject.isEmpty() ? subject : lesson.subject;
      if (!subject.isEmpty()) {
        lessons.add(new TimetableCell(subject, lesson.group, lesson.room));
      }
    }
    return lessons;
  }

  private static TimetableCell one(String part) {
    String text = Headings.line(part);
    String room = "";
    Matcher matcher = ROOM.matcher(text);
    if (matcher.find()) {
      room = matcher.group(1);
      text = text.substring(0, matcher.start());
    }
    String group = Groups.within(text);
    text = Groups.without(text);
    Matcher last = LAST.matcher(text);
    if (room.isEmpty() && last.find()) {
      room = last.group(1) == null ? last.group(2) : last.group(1);
      text = text.substring(0, last.start());
    }
    return new TimetableCell(trimmed(text), group, room.strip());
  }

  private static String trimmed(String text) {
    return text.replaceAll("[,.\\s]+$", "").strip();
  }
}
