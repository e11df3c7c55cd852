package ua.journal.web.timetable;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.timetable.Card;
import ua.journal.core.timetable.Course;
import ua.journal.core.timetable.Weeks;
import ua.journal.web.locale.Words;

/** What a card of the week says under its subject. */
final class CardText {
  private CardText() {}

  /** «чисельник · 8-Б, група 1 · Коваленко О. П. · каб. 214», without what was asked for. */
  static String beside(Card card, Choice choice, Words words) {
    Course course = card.course();
    String body = choice.kind() == Choice.Kind.CLASS ? group(course, words) : body(course, words);
    String teacher = choice.kind() == Choice.Kind.TEACHER ? "" : course.teacherName();
    boolean known = choice.kind() == Choice.Kind.ROOM || card.slot().room().isEmpty();
    String room = known ? "" : words.room(card.slot().room());
    Weeks weeks = card.slot().weeks();
    String when = weeks == Weeks.EVERY ? "" : words.say("timetable.weeks." + weeks);
    return Stream.of(when, body, teacher, room)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** «8-Б» or «8-Б, група 1». */
  static String body(Course course, Words words) {
    return course.group().isEmpty()
        ? course.className()
        : words.say("rail.group", course.className(), course.group());
  }

  private static String group(Course course, Words words) {
    return course.group().isEmpty() ? "" : words.say("timetable.group", course.group());
  }
}
