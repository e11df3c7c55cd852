package ua.journal.timetable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ua.journal.core.imports.Table;
import ua.journal.spi.files.TableRows;

/**
 * A week as schools hang it on the wall: a row for each lesson of a day, a column for each class.
 */
final class Grid {
  private static final List<String> DAYS =
      List.of("понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя");

  private final Map<Place, Map<String, List<String>>> cells = new TreeMap<>();
  private final TreeSet<String> classes = new TreeSet<>();
  private int placed;

  /** Puts a lesson at its place; several of one class and time are groups. */
  void put(int day, int period, String className, Lesson lesson) {
    if (day < 0 || day >= DAYS.size()) {
      return;
    }
    placed++;
    classes.add(className);
    cells
        .computeIfAbsent(new Place(day, period), place -> new TreeMap<>())
        .computeIfAbsent(className, name -> new ArrayList<>())
        .add(lesson.text());
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
    for (Map.Entry<Place, Map<String, List<String>>> place : cells.entrySet()) {
      List<String> row = new ArrayList<>();
      row.add(DAYS.get(place.getKey().day()));
      row.add(String.valueOf(place.getKey().period()));
      for (String className : classes) {
        row.add(String.join(" / ", place.getValue().getOrDefault(className, List.of())));
      }
      rows.put(at++, row);
    }
    return rows.table();
  }

  /**
   * What stands in a cell. What a subject has in brackets would be taken for a room; without it the
   * subject is found all the same.
   *
   * @param subject the subject
   * @param weeks «чис.» or «знам.» for every other week, empty for every week
   * @param group name of the group, empty for the whole class
   * @param room the room, empty for none
   */
  record Lesson(String subject, String weeks, String group, String room) {
    private static final Pattern SEPARATOR = Pattern.compile("[/;]");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    String text() {
      String where = room.isEmpty() ? "" : ", каб. " + room.replaceAll("[,()/;]", " ");
      String who = group.isEmpty() ? "" : " гр. " + group;
      return SEPARATOR.matcher(BRACKETS.matcher(subject).replaceAll("")).replaceAll(",")
          + (weeks.isEmpty() ? "" : " " + weeks)
          + who
          + where;
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
