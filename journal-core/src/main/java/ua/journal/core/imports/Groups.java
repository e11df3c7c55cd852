package ua.journal.core.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of groups as people write them. */
final class Groups {
  private static final Pattern WORD_FIRST =
      Pattern.compile(
          "(?iu)\\(?(?<!\\p{L})(?:під)?гр(?:упа|\\.)?\\s*№?\\s*(\\d{1,2}|[ІI]{1,3}(?!\\p{L}))\\)?");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?iu)\\(?(?<!\\d)(\\d{1,2})\\s*[-–]?а?\\s*(?:під)?гр(?:упа|\\.)?(?!\\p{L})\\)?");
  private static final Pattern NAMED =
      Pattern.compile("(?iu)(?:^|(?<=\\s))(?:під)?гр(?:упа|\\.)\\s+(\\p{L}[\\p{L}\\d -]*)$");
  private static final Pattern QUOTED =
      Pattern.compile("(?iu)\\(?(?<!\\p{L})(?:під)?гр(?:упа|\\.)?\\s*«([^«»]+)»\\)?");
  private static final Pattern BRACKETS = Pattern.compile("\\((\\d{1,2})\\)");

  private static final Pattern ROMAN = Pattern.compile("[ІI]{1,3}");

  private static final Pattern[] FORMS = {QUOTED, WORD_FIRST, NUMBER_FIRST, BRACKETS, NAMED};

  private Groups() {}

  /**
   * Returns the bare name: «група 1», «1 гр.» and «1» are the same group, «Хлопці 1» is another.
   */
  static String name(String text) {
    String name = text.strip();
    for (Pattern pattern : FORMS) {
      Matcher matcher = pattern.matcher(name);
      if (matcher.matches()) {
        return arabic(matcher.group(1));
      }
    }
    return arabic(name);
  }

  /** Finds the group named in a title, empty for none. */
  static String within(String title) {
    for (Pattern pattern : FORMS) {
      Matcher matcher = pattern.matcher(title);
      if (matcher.find()) {
        return pattern.equals(QUOTED) ? name(matcher.group(1)) : arabic(matcher.group(1));
      }
    }
    return "";
  }

  /** «ІІ» and «2» are the same group, in letters of either alphabet. */
  private static String arabic(String name) {
    return ROMAN.matcher(name).matches() ? Integer.toString(name.length()) : name;
  }

  /** Whether only bare brackets make a number a group: «(4)» may be a room as well. */
  static boolean isLoose(String title) {
    return !WORD_FIRST.matcher(title).find()
        && !NUMBER_FIRST.matcher(title).find()
        && BRACKETS.matcher(title).find();
  }

  /** Takes the name of the group out of a title. */
  static String without(String title) {
    for (Pattern pattern : FORMS) {
      Matcher matcher = pattern.matcher(title);
      if (matcher.find()) {
        return (title.substring(0, matcher.start()) + " " + title.substring(matcher.end())).strip();
      }
    }
    return title;
  }
}
