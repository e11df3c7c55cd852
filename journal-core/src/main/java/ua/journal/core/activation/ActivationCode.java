package ua.journal.core.activation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.journal.core.common.LookAlikes;

/**
 * A single-use code as it stands on a slip: «K7QM-2XVA-9RTB». The first group finds the code, the
 * rest proves it (R-SEC-03). Immutable and thread-safe.
 *
 * @param selector four signs by which the code is found
 * @param secret eight signs that prove it
 */
public record ActivationCode(String selector, String secret) {
  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final Pattern WHOLE = Pattern.compile("[A-HJ-NP-Z2-9]{12}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u2212_.]+");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SELECTOR = 4;
  private static final int LENGTH = 12;

  /**
   * Makes a new one.
   *
   * @return a code no one can foresee
   */
  static ActivationCode random() {
    StringBuilder signs = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new ActivationCode(signs.substring(0, SELECTOR), signs.substring(SELECTOR));
  }

  /**
   * Reads what someone typed; case, spaces and hyphens of any kind do not matter, nor whether a
   * letter was typed in Cyrillic that looks the same. The signs people mistake for each other, O
   * and 0, I and 1, occur in no code.
   *
   * @param typed the text, not null
   * @return the code, or empty when it can be none
   */
  public static Optional<ActivationCode> parse(String typed) {
    String signs =
        LookAlikes.latin(BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT))
            .replace('З', '3');
    return WHOLE.matcher(signs).matches()
        ? Optional.of(new ActivationCode(signs.substring(0, SELECTOR), signs.substring(SELECTOR)))
        : Optional.empty();
  }

  /**
   * Returns the form for a slip.
   *
   * @return three groups of four signs
   */
  public String printed() {
    return selector + "-" + secret.substring(0, SELECTOR) + "-" + secret.substring(SELECTOR);
  }
}
