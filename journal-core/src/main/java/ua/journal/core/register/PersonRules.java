package ua.journal.core.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * What can be true of a person, whether it comes in a file or from a page (clause 4, secretary, 2;
 * R-LIFE-08). Pure and thread-safe.
 */
public final class PersonRules {
  private static final Rule CONTACT = RuleBook.of("R-LIFE-08");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.,;-]{5,60}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,200}\\.[^\\s@.]{2,}");
  private static final int OLDEST_PUPIL = 1990;
  private static final int OLDEST = 1900;

  private PersonRules() {}

  /**
   * Refuses a contact.
   *
   * @param text key of the sentence, not null
   * @param facts values for the sentence, not null
   * @return a blocking finding, never null
   */
  public static Finding contact(String text, Map<String, String> facts) {
    return CONTACT.finding(text, facts);
  }

  /**
   * Tells whether a text can be a phone number, or several.
   *
   * @param text what was written, not null
   * @return true for digits with the usual signs between them
   */
  public static boolean isPhone(String text) {
    return PHONE.matcher(text).matches();
  }

  /**
   * Tells whether a text can be an e-mail address.
   *
   * @param text what was written, not null
   * @return true for something@somewhere.domain
   */
  public static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  /**
   * Tells whether a pupil can have been born on a day.
   *
   * @param born the day, not null
   * @param today the day at the school, not null
   * @return false for the future and for days before 1990
   */
  public static boolean canPupilBeBorn(LocalDate born, LocalDate today) {
    return born.getYear() >= OLDEST_PUPIL && !born.isAfter(today);
  }

  /**
   * Tells whether a grown-up can have been born on a day.
   *
   * @param born the day, not null
   * @param today the day at the school, not null
   * @return false for the future and for days before 1900
   */
  public static boolean canBeBorn(LocalDate born, LocalDate today) {
    return born.getYear() >= OLDEST && !born.isAfter(today);
  }
}
