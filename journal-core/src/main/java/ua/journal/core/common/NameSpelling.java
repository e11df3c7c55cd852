package ua.journal.core.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How names are read, wherever one is typed, imported or searched for: a Latin letter that looks
 * like a Cyrillic one is that one, as soon as the name has any Cyrillic letter; a name that is
 * Latin throughout is a foreign name and stays. Pure.
 */
public final class NameSpelling {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern HYPHEN = Pattern.compile(" ?[\\p{Pd}\u2212] ?");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’ʼ`. -]+");

  private NameSpelling() {}

  /**
   * Reads a name as it was typed: white space of every kind is one space, composed letters are one
   * letter, look-alikes are Cyrillic.
   *
   * @param surname family name, not null
   * @param given given name, not null
   * @param patronymic patronymic, not null, may be empty
   * @return the name, its parts may be empty
   */
  public static PersonName read(String surname, String given, String patronymic) {
    boolean cyrillic = CYRILLIC.matcher(surname + given + patronymic).find();
    return new PersonName(
        line(surname, cyrillic), line(given, cyrillic), line(patronymic, cyrillic));
  }

  /**
   * Reads one part of a name, or a whole name in one field.
   *
   * @param text what was typed, not null
   * @return the same with look-alikes in Cyrillic if it has Cyrillic letters
   */
  public static String read(String text) {
    return line(text, CYRILLIC.matcher(text).find());
  }

  /**
   * Finds what cannot be meant: a Latin letter without a double in a name with Cyrillic ones.
   *
   * @param name a name that was {@linkplain #read(String, String, String) read}, not null
   * @return the word in question, empty when the name is in one script
   */
  public static Optional<String> mixed(PersonName name) {
    return CYRILLIC.matcher(name.full()).find()
        ? List.of(name.surname(), name.given(), name.patronymic()).stream()
            .filter(word -> LATIN.matcher(word).find())
            .findFirst()
        : Optional.empty();
  }

  /**
   * Returns whether a person may be meant: each word that was typed stands in the name, in any
   * order; letter case, apostrophes, hyphens and look-alikes do not matter.
   *
   * @param typed what was typed, not null; nothing finds everybody
   * @param spelled name and whatever else one may look for, not null
   * @return true when every word is found
   */
  public static boolean finds(String typed, String spelled) {
    String wanted = plain(typed);
    String whole = plain(spelled);
    if (whole.contains(wanted)) {
      return true;
    }
    String joined = whole.replace("-", "");
    for (String word : wanted.split(" ")) {
      if (!whole.contains(word) && !joined.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a name is made of what names are made of.
   *
   * @param name a name that was {@linkplain #read(String, String, String) read}, not null
   * @return false when a part holds anything but letters, apostrophes, hyphens, dots and spaces
   */
  public static boolean isName(PersonName name) {
    return badWord(name).isEmpty();
  }

  /**
   * Finds the part of a name that holds what names are not made of.
   *
   * @param name a name that was {@linkplain #read(String, String, String) read}, not null
   * @return the part, empty when there is none
   */
  public static Optional<String> badWord(PersonName name) {
    return Stream.of(name.surname(), name.given(), name.patronymic())
        .filter(word -> !word.isEmpty() && !WORD.matcher(word).matches())
        .findFirst();
  }

  /**
   * Returns the form in which names are compared.
   *
   * @param text a name or a part of it, not null
   * @return small letters, no apostrophes, every hyphen the same, single spaces
   */
  public static String compared(String text) {
    return plain(text);
  }

  /** Small Cyrillic letters, no apostrophes, every hyphen the same, single spaces. */
  private static String plain(String text) {
    String small =
        line(text, CYRILLIC.matcher(text).find()).toLowerCase(Locale.forLanguageTag("uk"));
    StringBuilder plain = new StringBuilder(small.length());
    for (char c : HYPHEN.matcher(small).replaceAll("-").toCharArray()) {
      if (!Apostrophes.is(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String line(String text, boolean cyrillic) {
    String line =
        BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    line = HYPHEN.matcher(line).replaceAll("-");
    return cyrillic
        ? Stream.of(line.split(" ")).map(NameSpelling::word).collect(Collectors.joining(" "))
        : line;
  }

  /** A word with a letter that exists in Latin alone was typed in Latin. */
  private static String word(String typed) {
    String read = LookAlikes.cyrillic(typed);
    return LATIN.matcher(read).find() ? typed : read;
  }
}
