package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import ua.journal.core.register.Compared;

/** Days of the week as timetables name them. */
final class Weekdays {
  private static final Map<DayOfWeek, List<String>> NAMES =
      Map.of(
          DayOfWeek.MONDAY, List.of("понеділок", "пн", "1"),
          DayOfWeek.TUESDAY, List.of("вівторок", "вт", "2"),
          DayOfWeek.WEDNESDAY, List.of("середа", "ср", "3"),
          DayOfWeek.THURSDAY, List.of("четвер", "чт", "4"),
          DayOfWeek.FRIDAY, List.of("пятниця", "пт", "5"));

  private Weekdays() {}

  static DayOfWeek parse(String text) throws Unfit {
    String key = Compared.key(text);
    for (Map.Entry<DayOfWeek, List<String>> day : NAMES.entrySet()) {
      if (day.getValue().contains(key)) {
        return day.getKey();
      }
    }
    throw new Unfit(
        Field.DAY, text, "Це не навчальний день тижня. Запишіть «понеділок» … «п’ятниця».");
  }
}
