package ua.journal.core.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.register.Compared;

/**
 * How the headings of somebody else's tables are called here. Kept by name; tables whose own
 * headings are not recognised are tried with each. Immutable and thread-safe.
 *
 * @param name what it is called, such as the program the tables come from
 * @param headings our heading by theirs; among them words in cells, each by {@link Word#key}
 */
public record Mapping(String name, Map<String, String> headings) {
  /** The mapping that holds the words a school has explained. */
  public static final String WORDS = "Слова в таблицях";

  private static final int LONGEST_NAME = 80;
  private static final int MOST_TEXT = 15_000;

  /** Headings as «КУРС: Школа» is known to write them; the school adds its own beside it. */
  static final Mapping KURS =
      new Mapping(
          "КУРС: Школа",
          Map.ofEntries(
              Map.entry("П.І.Б.", "ПІБ"),
              Map.entry("П.І.Б. учня", "ПІБ"),
              Map.entry("П.І.Б. працівника", "ПІБ"),
              Map.entry("Дата нар.", "Дата народження"),
              Map.entry("Дата народж.", "Дата народження"),
              Map.entry("№ ос. справи", "№ особової справи"),
              Map.entry("№ особ. справи", "№ особової справи"),
              Map.entry("Ос. справа", "№ особової справи"),
              Map.entry("Наказ про зарах.", "Наказ про зарахування"),
              Map.entry("Дата зарах.", "Прибув"),
              Map.entry("Дата вибут.", "Вибув"),
              Map.entry("Клас (група)", "Клас"),
              Map.entry("Моб. тел.", "Телефон"),
              Map.entry("Посада за штатним розписом", "Посада")));

  /** Brings their headings into the form in which they are compared and checks ours. */
  public Mapping {
    Map<String, String> byKey = new TreeMap<>();
    Given.map(headings, "headings")
        .forEach(
            (theirs, ours) ->
                byKey.put(Word.of(theirs).isPresent() ? theirs : Compared.key(theirs), ours));
    byKey.remove("");
    int text = 0;
    for (Map.Entry<String, String> each : byKey.entrySet()) {
      if (!isMeant(each.getKey(), each.getValue())) {
        throw new JournalException(ErrorCode.MALFORMED, "No such heading: " + each.getValue());
      }
      text += each.getKey().length() + each.getValue().length() + 2;
    }
    if (text > MOST_TEXT) {
      throw new JournalException(ErrorCode.MALFORMED, "A mapping of more words than can be kept");
    }
    if (Given.value(name, "name").isBlank() || name.length() > LONGEST_NAME || byKey.isEmpty()) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A mapping needs a name of at most 80 characters and a heading");
    }
    headings = Map.copyOf(byKey);
  }

  private static boolean isMeant(String theirs, String ours) {
    return Word.of(theirs).map(word -> word.allows(ours)).orElseGet(() -> labels().contains(ours));
  }

  /** What words in cells mean, by {@link Word#key}. */
  Map<String, String> words() {
    Map<String, String> words = new TreeMap<>(headings);
    words.keySet().removeIf(key -> Word.of(key).isEmpty());
    return words;
  }

  /**
   * Returns our headings, to choose from.
   *
   * @return every heading the import understands, in the order of its lists
   */
  public static List<String> labels() {
    Map<String, Field> labels = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      labels.putIfAbsent(field.label(), field);
    }
    return List.copyOf(labels.keySet());
  }

  /** The key of our heading for the key of theirs; one it does not know stays as it is. */
  String translate(String key) {
    String ours = headings.get(key);
    return ours == null ? key : Compared.key(ours);
  }
}
