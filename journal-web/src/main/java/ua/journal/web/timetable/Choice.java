package ua.journal.web.timetable;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.journal.core.access.Me;
import ua.journal.core.common.PersonId;
import ua.journal.core.timetable.Board;
import ua.journal.core.timetable.Card;
import ua.journal.core.timetable.Course;

/**
 * Whose week is shown, as the address says it: {@code class:8-Б}, {@code teacher:12}, {@code
 * room:214}.
 */
record Choice(Kind kind, String name) implements Serializable {
  /** Reads the address; who asks for nothing gets his own week, then his class, then any. */
  static Choice of(String text, Me me, Board board) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.prefix())) {
        return new Choice(kind, text.substring(kind.prefix().length()));
      }
    }
    if (board.teachers().containsKey(me.person())) {
      return new Choice(Kind.TEACHER, me.person().toString());
    }
    return new Choice(Kind.CLASS, classOf(me.leadsNames(), board.classes()));
  }

  private static String classOf(List<String> led, List<String> all) {
    if (!led.isEmpty()) {
      return led.get(0);
    }
    return all.isEmpty() ? "" : all.get(0);
  }

  boolean takes(Course course) {
    return switch (kind) {
      case CLASS -> course.className().equals(name);
      case TEACHER -> course.teacher().toString().equals(name);
      case ROOM -> false;
    };
  }

  boolean takes(Card card) {
    return kind == Kind.ROOM ? card.slot().room().equals(name) : takes(card.course());
  }

  String title(Map<PersonId, String> teachers) {
    return kind != Kind.TEACHER
        ? name
        : teachers.entrySet().stream()
            .filter(each -> each.getKey().toString().equals(name))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
  }

  @Override
  public String toString() {
    return kind.prefix() + name;
  }

  /** By what a week can be asked for. */
  enum Kind {
    CLASS,
    TEACHER,
    ROOM;

    String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }
  }
}
