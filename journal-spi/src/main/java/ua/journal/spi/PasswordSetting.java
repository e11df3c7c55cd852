package ua.journal.spi;

/**
 * Optional interface of an {@link Authenticator}: it checks passwords that people choose here.
 * Thread-safe.
 */
public interface PasswordSetting {
  /**
   * Makes the secret an account stores, from a new password.
   *
   * @param password the password; the caller wipes it
   * @return the secret in the authenticator's own format, never the password
   */
  String seal(char[] password);
}
