package ua.journal.core.regulation;

import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/** Texts that can be kept and read again whole: R-TXT-01 (clause 8.4). Pure and thread-safe. */
@API(status = API.Status.INTERNAL)
public final class TextRules {
  private static final Rule WHOLE = RuleBook.of("R-TXT-01");

  private TextRules() {}

  /**
   * Judges a text by length and characters.
   *
   * @param text what was typed, not null
   * @param max most characters
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> judge(String text, int max) {
    return length("text.length", text, max).or(() -> controls(text));
  }

  /**
   * Judges a title of a column, which has a sentence of its own.
   *
   * @param title what was typed, not null
   * @param max most characters
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> title(String title, int max) {
    return length("column.title", title, max).or(() -> controls(title));
  }

  /**
   * Judges the characters alone, of a text whose length another rule limits.
   *
   * @param text what was typed, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> controls(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')
        ? Optional.of(WHOLE.finding("text.control", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges a line of a plan: it says what is taught.
   *
   * @param no number of the line
   * @param title what was typed, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> planLine(int no, String title) {
    return title.isEmpty()
        ? Optional.of(WHOLE.finding("plan.empty", Map.of("no", Integer.toString(no))))
        : Optional.empty();
  }

  /**
   * Judges the number of a line of a plan.
   *
   * @param no the number
   * @param free whether no other line has it
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> planNumber(int no, boolean free) {
    return no < 1 || !free ? Optional.of(WHOLE.finding("plan.number", Map.of())) : Optional.empty();
  }

  /**
   * Judges how many lines a plan has.
   *
   * @param lines their number
   * @param max most lines
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> planLength(int lines, int max) {
    return lines > max
        ? Optional.of(WHOLE.finding("plan.long", Map.of("max", Integer.toString(max))))
        : Optional.empty();
  }

  private static Optional<Finding> length(String sentence, String text, int max) {
    return text.length() > max
        ? Optional.of(
            WHOLE.finding(
                sentence,
                Map.of("length", Integer.toString(text.length()), "max", Integer.toString(max))))
        : Optional.empty();
  }
}
