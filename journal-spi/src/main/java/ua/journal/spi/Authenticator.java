package ua.journal.spi;

import java.util.Map;

/** Finds out who somebody is, step by step. Thread-safe. */
public interface Authenticator extends AutoCloseable {
  /**
   * Begins a sign-in.
   *
   * @return the first step: a form to fill or a place to go to, never null
   */
  Step begin();

  /**
   * Takes what the person filled in.
   *
   * @param attempt what was filled in and where it came from, not null
   * @return the next step; unknown login, wrong password and throttling give the same {@link
   *     Step.Refused} but for the wait
   */
  Step answer(Attempt attempt);

  /**
   * Makes the secret an account stores, from a new password.
   *
   * @param password the password; the caller wipes it
   * @return the secret in the authenticator's own format, never the password
   * @throws UnsupportedOperationException when this authenticator keeps no secrets
   */
  String seal(char[] password);

  @Override
  void close();

  /**
   * What a person filled in.
   *
   * @param fields values by the names of {@link Step.Form}
   * @param source where it came from: the client's address
   */
  record Attempt(Map<String, String> fields, String source) {
    /** Copies the fields. */
    public Attempt {
      fields = Map.copyOf(fields);
    }
  }
}
