package ua.journal.core.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of groups as people write them. */
final class Groups {
  private static final Pattern WORD_FIRST =
      Pattern.compile("(?iu)\\(?(?<!\\p{L})(?:під)?гр(?:упа|\\.)?\\s*№?\\s*(\\d{1,2})\\)?");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?iu)\\(?(?<!\\d)(\\d{1,2})\\s*[-–]?а?\\s*(?:під)?гр(?:упа|\\.)?(?!\\p{L})\\)?");
  private static final Pattern NAMED =
      Pattern.compile("(?iu)(?:^|(?<=\\s))(?:під)?гр(?:упа|\\.)\\s+(\\p{L}[\\p{L}\\d -]*)$");
  private static final Pattern BRACKETS = Pattern.compile("\\((\\d{1,2})\\)");

  private static final Pattern[] FORMS = {WORD_FIRST, NUMBER_FIRST, BRACKETS, NAMED};

  private Groups() {}

  /** Returns the bare name: «група 1», «1 гр.» and «1» are the same group. */
  static String name(String text) {
    String found = within(text);
    return found.isEmpty() ? text.strip() : found;
  }

  /** Finds the group named in a title, empty for none. */
  static String within(String title) {
    for (Pattern pattern : FORMS) {
      Matcher matcher = pattern.matcher(title);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
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
