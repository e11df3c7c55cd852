package ua.journal.core.activation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * What a code opens.
 *
 * @param person whose it is, null when it opens nothing: unknown, wrong, used, void or expired
 * @param name their name, null when it opens nothing
 * @param login the login they have or will have, empty when it opens nothing
 * @param waitsUntil from when a right code will open something, null unless it waits for a second
 *     person (R-SEC-08)
 */
public record Opening(
    @Nullable PersonId person,
    @Nullable PersonName name,
    String login,
    @Nullable LocalDateTime waitsUntil) {
  static final Opening NOTHING = new Opening(null, null, "", null);

  /**
   * Returns whether the code opens something.
   *
   * @return true when a password may be set with it
   */
  public boolean opens() {
    return person != null;
  }
}
