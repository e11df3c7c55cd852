package ua.journal.core.imports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.core.timetable.Weeks;

/**
 * When a lesson of the timetable is held, as its cell says it.
 *
 * @param weeks in which of the two weeks
 * @param term number of the only semester it is held in, 0 for the whole year
 * @param beyond words that name a week of a longer cycle, empty for none
 * @param rest the text without those words
 */
record Turn(Weeks weeks, int term, String beyond, String rest) {
  private static final Pattern TERM =
      Pattern.compile(
          "(?iu)\\(?(?<![\\p{L}\\d])(?:(1|[ІI])|(2|[ІI]{2}))(?:\\s?-?\\s?[ий]й?)?\\s?"
              + "(?:сем(?:естр)?|півріччя|півр)(?!\\p{L})\\.?\\)?");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)\\(?(?<![\\p{L}\\d])(\\d{1,2}(?:\\s?[,+]\\s?\\d{1,2})*|[ІI]{1,3}|[ІI]V)(?:\\s?-?\\s?[ий]й?)?\\s?"
              + "тиж(?:день|ні|д)?(?!\\p{L})\\.?(?:\\s?і?з\\s?(\\d))?\\)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)\\(?(?<!\\p{L})(?:(чис(?:ельник)?|непарн\\p{L}*)|(знам(?:енник)?|парн\\p{L}*))(?!\\p{L})\\.?"
              + "(?:\\s?тиж(?:день|ні|д)?(?!\\p{L})\\.?)?\\)?");
  private static final Pattern LETTER =
      Pattern.compile("(?iu)\\(\\s?(?:(ч)|(з))\\.?\\s?\\)|(?<=\\s|^)(?:(ч)|(з))\\.(?=\\s|,|$)");

  /** Takes the words out of a text. */
  static Turn in(String text) {
    int term = 0;
    String rest = text;
    Matcher said = TERM.matcher(rest);
    if (said.find()) {
      term = said.group(1) == null ? 2 : 1;
      rest = without(rest, said);
    }
    Matcher numbered = NUMBERED.matcher(rest);
    if (numbered.find()) {
      String no = arabic(numbered.group(1));
      boolean two = numbered.group(2) == null || "2".equals(numbered.group(2));
      boolean known = two && ("1".equals(no) || "2".equals(no));
      Weeks weeks = !known ? Weeks.EVERY : "1".equals(no) ? Weeks.FIRST : Weeks.SECOND;
      return new Turn(weeks, term, known ? "" : numbered.group(), without(rest, numbered));
    }
    for (Pattern words : new Pattern[] {NAMED, LETTER}) {
      Matcher found = words.matcher(rest);
      if (found.find()) {
        boolean first = found.group(1) != null || words == LETTER && found.group(3) != null;
        Weeks weeks = first ? Weeks.FIRST : Weeks.SECOND;
        return new Turn(weeks, term, "", without(rest, found));
      }
    }
    return new Turn(Weeks.EVERY, term, "", rest);
  }

  /** The same in every week. */
  Turn weekly() {
    return new Turn(Weeks.EVERY, term, beyond, rest);
  }

  /** Whether nothing is said. */
  boolean isPlain() {
    return weeks == Weeks.EVERY && term == 0 && beyond.isEmpty();
  }

  private static String without(String text, Matcher found) {
    return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
  }

  private static String arabic(String no) {
    return switch (no.toUpperCase(Locale.ROOT).replace('І', 'I')) {
      case "I" -> "1";
      case "II" -> "2";
      default -> no;
    };
  }
}
