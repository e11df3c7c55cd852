package ua.journal.web.timetable;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.timetable.Board;

/** A week that can be chosen. */
public record Option(String value, String label, boolean chosen) {
  static List<Option> classes(Board board, Choice chosen) {
    return of(Choice.Kind.CLASS, board.classes(), chosen);
  }

  static List<Option> rooms(Board board, Choice chosen) {
    return of(Choice.Kind.ROOM, board.rooms(), chosen);
  }

  static List<Option> teachers(Board board, Choice chosen) {
    List<Option> options = new ArrayList<>();
    board
        .teachers()
        .forEach(
            (id, name) -> {
              Choice choice = new Choice(Choice.Kind.TEACHER, id.toString());
              options.add(new Option(choice.toString(), name, choice.equals(chosen)));
            });
    return options;
  }

  private static List<Option> of(Choice.Kind kind, List<String> names, Choice chosen) {
    return names.stream()
        .map(name -> new Choice(kind, name))
        .map(choice -> new Option(choice.toString(), choice.name(), choice.equals(chosen)))
        .toList();
  }
}
