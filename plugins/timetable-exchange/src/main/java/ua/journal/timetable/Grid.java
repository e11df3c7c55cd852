package ua.journal.timetable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.journal.core.imports.Table;
import ua.journal.spi.files.TableRows;

/**
 * A week as schools hang it on the wall: a row for each lesson of a day, a column for each class.
 */
final class Grid {
  private static final List<String> DAYS =
      List.of("понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя");

  private final Map<Place, Map<String, List<Lesson>>> cells = new TreeMap<>();
  private final TreeSet<String> classes = new TreeSet<>();
  private int placed;

  /**
   * Puts a lesson at its place; several of one class and time are groups, the same again is a
   * second teacher's.
   */
  void put(int day, int period, String className, Lesson lesson) {
    if (day < 0 || day >= DAYS.size()) {
      return;
    }
    placed++;
    classes.add(className);
    List<Lesson> then =
        cells
            .computeIfAbsent(new Place(day, period), place -> new TreeMap<>())
            .computeIfAbsent(className, name -> new ArrayList<>());
    if (then.stream().noneMatch(lesson::isSame)) {
      then.add(lesson);
    }
  }

  /** How many lessons have been put. */
  int size() {
    return placed;
  }

  Table table(TableRows rows) throws IOException {
    List<String> header = new ArrayList<>(List.of("День", "Урок"));
    header.addAll(classes);
    rows.put(0, header);
    int at = 1;
    for (Map.Entry<Place, Map<String, List<Lesson>>> place : cells.entrySet()) {
      List<String> row = new ArrayList<>();
      row.add(DAYS.get(place.getKey().day()));
      row.add(String.valueOf(place.getKey().period()));
      for (String className : classes) {
        row.add(
            place.getValue().getOrDefault(className, List.of()).stream()
                .map(Lesson::text)
                .collect(Collectors.joining(" / ")));
      }
      rows.put(at++, row);
    }
    return rows.table();
  }

  /**
   * What stands in a cell. Names that hold more than letters are quoted, so that nothing in them is
   * taken for a group, a room or a week.
   *
   * @param subject the subject
   * @param turn «чис.» or «знам.» for every other week, «І сем.» for one semester, empty for always
   * @param group name of the group, empty for the whole class
   * @param room the room, empty for none
   */
  record Lesson(String subject, String turn, String group, String room) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L} ’'ʼ-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern QUOTES = Pattern.compile("[«»]");

    String text() {
      String where = room.isEmpty() ? "" : ", каб. " + room.replaceAll("[,()/;«»]", " ");
      String who =
          group.isEmpty()
              ? ""
              : NUMBER.matcher(group).matches() ? " гр. " + group : " група " + quoted(group);
      return (PLAIN.matcher(subject).matches() ? subject : quoted(subject))
          + (turn.isEmpty() ? "" : " " + turn)
          + who
          + where;
    }

    boolean isSame(Lesson other) {
      return subject.equals(other.subject) && turn.equals(other.turn) && group.equals(other.group);
    }

    private static String quoted(String name) {
      return "«" + QUOTES.matcher(name).replaceAll("") + "»";
    }
  }

  private record Place(int day, int period) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDay = Integer.compare(day, other.day);
      return byDay == 0 ? Integer.compare(period, other.period) : byDay;
    }
  }
}
