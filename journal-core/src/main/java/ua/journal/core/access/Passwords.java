package ua.journal.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a new password must be where it is the only factor (clause 3.2): long, no sequence or word
 * that everybody at the school would try first, and none that is known from leaks. Stateless and
 * thread-safe.
 */
public final class Passwords {
  /** Most characters. */
  public static final int MOST = 128;

  private static final int DISTINCT = 6;
  private static final int LONGEST_WORD_LEFT = 4;
  private static final List<String> FIRST_GUESSES =
      List.of(
          "1234567890",
          "0987654321",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "йцукенгшщзхї",
          "фівапролджє",
          "password",
          "пароль",
          "журнал",
          "щоденник",
          "школа",
          "ліцей",
          "гімназія",
          "journal",
          "school",
          "admin",
          "qwerty",
          "йцукен",
          "12345");

  private Passwords() {}

  /** What is wrong with a password. */
  public enum Flaw {
    /** Too few characters. */
    SHORT,
    /** More characters than are taken. */
    LONG,
    /** Too easy to guess. */
    PLAIN,
    /** Known from leaks of other services. */
    LEAKED
  }

  /**
   * Looks for what is wrong with a new password.
   *
   * @param password the password, not null
   * @param known what is known of its owner: login, names; not null
   * @param least least characters
   * @return the flaw, or empty for a good password
   */
  public static Optional<Flaw> flawOf(CharSequence password, Collection<String> known, int least) {
    String text = password.toString().toLowerCase(Locale.ROOT);
    if (text.codePointCount(0, text.length()) < least) {
      return Optional.of(Flaw.SHORT);
    }
    if (text.length() > MOST) {
      return Optional.of(Flaw.LONG);
    }
    if (text.chars().distinct().count() < DISTINCT || isGuess(text, known, least)) {
      return Optional.of(Flaw.PLAIN);
    }
    return LeakedPasswords.known().isOneOf(text) ? Optional.of(Flaw.LEAKED) : Optional.empty();
  }

  /** Whether little is left of it when the first guesses are taken out. */
  private static boolean isGuess(String password, Collection<String> known, int least) {
    String left = password;
    for (String word : FIRST_GUESSES) {
      left = left.replace(word, "");
    }
    for (String word : known) {
      left = word.isEmpty() ? left : left.replace(word.toLowerCase(Locale.ROOT), "");
    }
    return left.replaceAll("(?U)[\\d\\W_]", "").length() < LONGEST_WORD_LEFT
        && left.length() < least;
  }
}
