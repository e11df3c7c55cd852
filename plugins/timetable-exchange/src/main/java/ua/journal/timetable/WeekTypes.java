package ua.journal.timetable;

import java.util.Locale;
import java.util.Map;

/** How schools that alternate two weeks call them in Untis, as the words of our timetables. */
final class WeekTypes {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("A", "чис."),
          Map.entry("А", "чис."),
          Map.entry("WA", "чис."),
          Map.entry("W1", "чис."),
          Map.entry("1", "чис."),
          Map.entry("U", "чис."),
          Map.entry("ЧИС", "чис."),
          Map.entry("Ч", "чис."),
          Map.entry("B", "знам."),
          Map.entry("В", "знам."),
          Map.entry("Б", "знам."),
          Map.entry("WB", "знам."),
          Map.entry("W2", "знам."),
          Map.entry("2", "знам."),
          Map.entry("G", "знам."),
          Map.entry("ЗНАМ", "знам."),
          Map.entry("З", "знам."));

  private WeekTypes() {}

  /** The words, empty for every week and for what nobody knows. */
  static String of(String type) {
    return WORDS.getOrDefault(type.replace(".", "").toUpperCase(Locale.ROOT), "");
  }
}
