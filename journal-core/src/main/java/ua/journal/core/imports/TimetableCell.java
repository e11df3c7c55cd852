package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.core.timetable.Weeks;

/**
 * One lesson written in a cell of the timetable.
 *
 * @param subject name of the subject
 * @param group name of the group, empty for none
 * @param weeks in which weeks, every week when nothing is said
 * @param room room, empty for none
 * @param loose whether the group is a bare number in brackets, which may be a room as well
 */
record TimetableCell(String subject, String group, Weeks weeks, String room, boolean loose) {
  private static final Pattern SEPARATOR = Pattern.compile("[/;]");
  private static final Pattern EVERY_OTHER =
      Pattern.compile("(?iu)\\(?(?<!\\p{L})(?:(чис)|(знам))(?:\\.|ельник|енник)\\)?");
  private static final Pattern ROOM =
      Pattern.compile("(?iu)[,(]?\\s*(?<!\\p{L})(?:каб|ауд)(?:інет|\\.)?\\s*№?\\s*([^,()]+?)\\)?$");
  private static final Pattern LAST =
      Pattern.compile("(?:,\\s*([^,()]*\\d[^,()]*)|\\(([^()]+)\\))$");

  /**
   * Reads a cell such as «Алгебра, каб. 214», «Англійська мова (1) 118 / Інформатика 2 гр. 311» or
   * «Алгебра чис. / Хімія знам.».
   */
  static List<TimetableCell> parse(String cell) {
    List<TimetableCell> lessons = new ArrayList<>();
    String subject = "";
    for (String part : SEPARATOR.split(cell.replace('\n', '/'))) {
      TimetableCell lesson = one(part);
      subject = lesson.subject.isEmpty() ? subject : lesson.subject;
      if (!subject.isEmpty()) {
        add(
            lessons,
            new TimetableCell(subject, lesson.group, lesson.weeks, lesson.room, lesson.loose));
      }
    }
    return lessons;
  }

  /** What stands in both of the two weeks stands in every week. */
  private static void add(List<TimetableCell> lessons, TimetableCell lesson) {
    for (TimetableCell other : lessons) {
      boolean same = other.subject.equals(lesson.subject) && other.group.equals(lesson.group);
      if (same && !other.weeks.meet(lesson.weeks)) {
        lessons.remove(other);
        lessons.add(
            new TimetableCell(lesson.subject, lesson.group, Weeks.EVERY, other.room, lesson.loose));
        return;
      }
    }
    lessons.add(lesson);
  }

  /** «чис.» or «знам.», empty for every week. */
  static String said(Weeks weeks) {
    return switch (weeks) {
      case EVERY -> "";
      case FIRST -> "чис.";
      case SECOND -> "знам.";
    };
  }

  private static TimetableCell one(String part) {
    String text = Headings.line(part);
    Weeks weeks = Weeks.EVERY;
    Matcher everyOther = EVERY_OTHER.matcher(text);
    if (everyOther.find()) {
      weeks = everyOther.group(1) == null ? Weeks.SECOND : Weeks.FIRST;
      text = everyOther.replaceFirst(" ").strip();
    }
    String room = "";
    Matcher matcher = ROOM.matcher(text);
    if (matcher.find()) {
      room = matcher.group(1);
      text = text.substring(0, matcher.start());
    }
    boolean loose = room.isEmpty() && Groups.isLoose(text);
    String group = Groups.within(text);
    text = Groups.without(text);
    Matcher last = LAST.matcher(text);
    if (room.isEmpty() && last.find()) {
      room = last.group(1) == null ? last.group(2) : last.group(1);
      text = text.substring(0, last.start());
    }
    return new TimetableCell(trimmed(text), group, weeks, room.strip(), loose && room.isEmpty());
  }

  /** The same lesson where no group has that number. */
  TimetableCell inRoom() {
    return new TimetableCell(subject, "", weeks, group, false);
  }

  private static String trimmed(String text) {
    return text.replaceAll("[,.\\s]+$", "").strip();
  }
}
