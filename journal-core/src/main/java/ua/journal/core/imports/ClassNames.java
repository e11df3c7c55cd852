package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.core.common.ClassName;

/** Reads names of classes as schools write them; a Latin letter that looks the same is taken. */
final class ClassNames {
  private static final int LAST_GRADE = 12;
  private static final String LATIN = "ABCEHIKMOPTX";
  private static final String CYRILLIC = "АВСЕНІКМОРТХ";
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(\\d{1,2})(?:\\s*\\p{Pd}?\\s*[(«\"]?([А-ЯҐЄІЇа-яґєіїA-Za-z]{1,3}\\d?)[)»\"]?)?$");

  private static final Pattern SAID =
      Pattern.compile("(?iu)^кл(?:ас)?[.:]?\\s+|\\s*(?<!\\p{L})кл(?:ас|\\.)?$");

  /** Short words beside a number that make it something else. */
  private static final Set<String> NO_LETTERS =
      Set.of(
          "ГР", "КАБ", "АУД", "УР", "СЕМ", "ГОД", "ДН", "ПН", "ВТ", "СР", "ЧТ", "ПТ", "СБ", "НД");

  /**
   * In the midst of a title letters without a hyphen may be the beginning of a word, and a number
   * is a class only before that word.
   */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:\\s?\\p{Pd}?\\s?([А-ЯҐЄІЇ])|\\p{Pd}([А-ЯҐЄІЇ]{2,3}|[А-ЯҐЄІЇ]{1,3}\\d)"
              + "|(?=\\s?(?:[Кк]лас|[Кк]л\\.)))(?![\\p{L}\\d])");

  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})[Кк]л(?:ас\\p{L}{0,2}|\\.)");

  private static final Pattern SEPARATOR = Pattern.compile("[,;/+\\n]|\\s(?:та|і|й)\\s");
  private static final Pattern LETTER = Pattern.compile("[(«\"]?\\p{L}[)»\"]?");

  private ClassNames() {}

  /** Reads a name such as «8-Б», «8Б», «11 - А», or «8» where the grade has one class. */
  static Optional<ClassName> parse(String text) {
    return of(WHOLE.matcher(SAID.matcher(text.strip()).replaceAll("").strip()));
  }

  /** Reads several names in one cell: «5-А, 6-А», «5-А, Б»; empty when one can not be read. */
  static List<ClassName> several(String text) {
    List<ClassName> names = new ArrayList<>();
    String grade = "";
    for (String part : SEPARATOR.split(SAID.matcher(text.strip()).replaceAll("").strip())) {
      String own = LETTER.matcher(part.strip()).matches() ? grade + part.strip() : part;
      Optional<ClassName> name = parse(own);
      if (name.isEmpty()) {
        return List.of();
      }
      grade = String.valueOf(name.get().grade());
      names.add(name.get());
    }
    return names.stream().distinct().toList();
  }

  /** Finds the name of a class anywhere in a title such as «КТП 8-Б алгебра». */
  static Optional<ClassName> within(String text) {
    return of(INSIDE.matcher(text));
  }

  /** Takes the name of the class out of a title. */
  static String without(String text) {
    Matcher name = INSIDE.matcher(text);
    return name.find()
        ? WORD.matcher(name.replaceFirst(" ")).replaceFirst(" ").strip()
        : text.strip();
  }

  private static Optional<ClassName> of(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int grade = Integer.parseInt(matcher.group(1));
    boolean several = matcher.groupCount() > 2 && matcher.group(3) != null;
    String letters = matcher.group(several ? 3 : 2);
    String letter =
        letters == null ? "" : cyrillic(letters.toUpperCase(Locale.forLanguageTag("uk")));
    boolean read = letter.isEmpty() || letter.charAt(0) > 'Z';
    return read && !NO_LETTERS.contains(letter) && grade >= 1 && grade <= LAST_GRADE
        ? Optional.of(new ClassName(grade, letter))
        : Optional.empty();
  }

  private static String cyrillic(String letters) {
    StringBuilder cyrillic = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      int latin = LATIN.indexOf(letter);
      cyrillic.append(latin < 0 ? letter : CYRILLIC.charAt(latin));
    }
    return cyrillic.toString();
  }
}
