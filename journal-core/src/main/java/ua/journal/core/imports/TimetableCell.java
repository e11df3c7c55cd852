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
 * @param turn when it is held, every week of the year when nothing is said
 * @param room room, empty for none
 * @param loose whether the group is a bare number in brackets, which may be a room as well
 * @param teachers who gives it as written, empty when the cell names nobody
 */
record TimetableCell(
    String subject, String group, Turn turn, String room, boolean loose, List<String> teachers) {
  private static final String SEPARATORS = "/;\n";
  private static final Pattern QUOTED = Pattern.compile("^«([^«»]+)»(.*)$");
  private static final Pattern ROOM =
      Pattern.compile(
          "(?iu)[,(]?\\s*(?<!\\p{L})(?:(?:каб|ауд)(?:інет|иторія|\\.)?|к\\.(?=\\s?\\d))"
              + "\\s*№?\\s*([^,()]+?)\\)?$");
  private static final Pattern LAST =
      Pattern.compile("(?:,\\s*([^,()]*\\d[^,()]*)|\\(([^()]+)\\))$");
  private static final Pattern TEACHER =
      Pattern.compile(
          "(?<![\\p{L}.])(?:\\p{Lu}[\\p{Ll}’'ʼ]+(?:-\\p{Lu}[\\p{Ll}’'ʼ]+)?\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?"
              + "|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}[\\p{Ll}’'ʼ]+(?:-\\p{Lu}[\\p{Ll}’'ʼ]+)?)(?!\\p{L})");

  /** Copies the list. */
  TimetableCell {
    teachers = List.copyOf(teachers);
  }

  /**
   * Reads a cell such as «Алгебра, каб. 214», «Англійська мова (1) 118 / Інформатика 2 гр. 311» or
   * «Алгебра (ч) / Хімія (з)». A name in guillemets is a name whatever signs it has.
   */
  static List<TimetableCell> parse(String cell) {
    List<TimetableCell> lessons = new ArrayList<>();
    String subject = "";
    for (String part : parts(cell)) {
      TimetableCell lesson = one(part);
      if (lesson.isMore() && !lessons.isEmpty()) {
        lessons.add(lessons.remove(lessons.size() - 1).with(lesson));
        continue;
      }
      subject = lesson.subject.isEmpty() ? subject : lesson.subject;
      if (!subject.isEmpty()) {
        add(lessons, lesson.of(subject));
      }
    }
    return lessons;
  }

  private static List<String> parts(String cell) {
    boolean quotes =
        cell.chars().filter(c -> c == '«').count() == cell.chars().filter(c -> c == '»').count();
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (char c : cell.toCharArray()) {
      depth += c == '«' ? 1 : c == '»' ? -1 : 0;
      if (SEPARATORS.indexOf(c) >= 0 && (depth <= 0 || !quotes)) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** What stands in both of the two weeks stands in every week. */
  private static void add(List<TimetableCell> lessons, TimetableCell lesson) {
    for (TimetableCell other : lessons) {
      boolean same =
          other.subject.equals(lesson.subject)
              && other.group.equals(lesson.group)
              && other.turn.term() == lesson.turn.term();
      if (same && !other.weeks().meet(lesson.weeks()) && lesson.turn.beyond().isEmpty()) {
        lessons.remove(other);
        lessons.add(
            new TimetableCell(
                lesson.subject,
                lesson.group,
                lesson.turn.weekly(),
                other.room,
                lesson.loose,
                other.teachers));
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

  Weeks weeks() {
    return turn.weeks();
  }

  private static TimetableCell one(String part) {
    String text = Headings.line(part);
    Matcher quoted = QUOTED.matcher(text);
    String name = quoted.matches() ? quoted.group(1).strip() : "";
    Turn turn = Turn.in(name.isEmpty() ? text : quoted.group(2));
    text = turn.rest();
    List<String> teachers = new ArrayList<>();
    Matcher teacher = TEACHER.matcher(text);
    while (teacher.find()) {
      teachers.add(teacher.group());
    }
    text = bare(teachers.isEmpty() ? text : teacher.replaceAll(" "));
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
    String subject = trimmed(name + " " + trimmed(text));
    return new TimetableCell(subject, group, turn, room.strip(), loose && room.isEmpty(), teachers);
  }

  /** Only says more of the lesson above it: who gives it, or where. */
  private boolean isMore() {
    return subject.isEmpty() && group.isEmpty() && turn.isPlain();
  }

  private TimetableCell with(TimetableCell more) {
    List<String> all = new ArrayList<>(teachers);
    all.addAll(more.teachers);
    return new TimetableCell(
        subject, group, turn, more.room.isEmpty() ? room : more.room, loose, all);
  }

  private TimetableCell of(String name) {
    return new TimetableCell(name, group, turn, room, loose, teachers);
  }

  /** The same lesson where no group has that number. */
  TimetableCell inRoom() {
    return new TimetableCell(subject, "", turn, group, false, teachers);
  }

  /** The same lesson in a room that a column beside names. */
  TimetableCell in(String place) {
    return room.isEmpty() ? new TimetableCell(subject, group, turn, place, loose, teachers) : this;
  }

  /** Without what stood around a name that was taken out. */
  private static String bare(String text) {
    return text.replaceAll("\\(\\s*[,+]?\\s*\\)", " ")
        .replaceAll("\\s*,(?:\\s*,)+", ",")
        .replaceAll("\\s+", " ")
        .replaceAll("[,+\\s]+$", "")
        .strip();
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[,.\\s]+|[,.\\s]+$", "").strip();
  }
}
