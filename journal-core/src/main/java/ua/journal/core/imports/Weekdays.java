package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.common.LookAlikes;
import ua.journal.core.register.Compared;

/** Days of the week as timetables name them: in full, short, or letter by letter down a cell. */
final class Weekdays {
  private static final Map<DayOfWeek, List<String>> NAMES =
      Map.of(
          DayOfWeek.MONDAY, List.of("понеділок", "понед", "пон", "пн", "1"),
          DayOfWeek.TUESDAY, List.of("вівторок", "вівт", "вів", "вт", "2"),
          DayOfWeek.WEDNESDAY, List.of("середа", "серед", "сер", "ср", "3"),
          DayOfWeek.THURSDAY, List.of("четвер", "четв", "чет", "чт", "4"),
          DayOfWeek.FRIDAY, List.of("пятниця", "пятн", "пят", "пт", "5"),
          DayOfWeek.SATURDAY, List.of("субота", "суб", "сб", "6"),
          DayOfWeek.SUNDAY, List.of("неділя", "нед", "нд", "7"));

  private Weekdays() {}

  /** Reads a day, of the week or of its end. */
  static Optional<DayOfWeek> find(String text) {
    String key = LookAlikes.cyrillic(Compared.key(text)).replace(" ", "");
    return NAMES.entrySet().stream()
        .filter(day -> day.getValue().contains(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The same where it is a word. */
  static Optional<DayOfWeek> word(String text) {
    return text.chars().anyMatch(Character::isLetter) ? find(text) : Optional.empty();
  }

  static DayOfWeek parse(String text) throws Unfit {
    DayOfWeek day =
        find(text)
            .orElseThrow(
                () ->
                    new Unfit(
                        Field.DAY,
                        text,
                        "Це не навчальний день тижня. Запишіть «понеділок» … «п’ятниця»."));
    if (day.compareTo(DayOfWeek.FRIDAY) > 0) {
      throw new Unfit(
          Field.DAY,
          text,
          "Це не навчальний день: журнал веде п’ятиденний тиждень, уроків у суботу й неділю немає."
              + " Перенесіть їх на інший день.");
    }
    return day;
  }
}
