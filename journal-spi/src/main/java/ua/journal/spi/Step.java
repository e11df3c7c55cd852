package ua.journal.spi;

import java.net.URI;
import java.util.List;
import ua.journal.core.common.PersonId;

/** One step of a sign-in. */
public sealed interface Step {
  /**
   * Fill in a form.
   *
   * @param fields names of the fields, for instance {@code login} and {@code password}
   */
  record Form(List<String> fields) implements Step {}

  /**
   * Go elsewhere and come back.
   *
   * @param to where
   */
  record Redirect(URI to) implements Step {}

  /**
   * The person is known.
   *
   * @param person who it is
   * @param level assurance level: 1 for one factor, 2 for two
   */
  record Accepted(PersonId person, int level) implements Step {}

  /**
   * Not accepted; the reason is not told.
   *
   * @param waitSeconds seconds until another attempt is looked at, 0 for none
   */
  record Refused(int waitSeconds) implements Step {}
}
