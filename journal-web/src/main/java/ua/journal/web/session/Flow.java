package ua.journal.web.session;

import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Step;

/**
 * A sign-in between two steps. It stays on the server. Immutable.
 *
 * @param link the authenticator that waits for an answer
 * @param step what it waits for; null before it was asked
 * @param person who was found, null as long as nobody was
 * @param level assurance level reached
 * @param login what was typed as login, empty when nothing was
 * @param shared whether others use the same device
 * @param failures wrong answers since the first step
 * @param origin the provider that found the person, null where none did
 */
public record Flow(
    String link,
    @Nullable Step step,
    @Nullable PersonId person,
    int level,
    String login,
    boolean shared,
    int failures,
    @Nullable Origin origin) {
  static Flow begin(String link, String login, boolean shared) {
    return new Flow(link, null, null, 0, login, shared, 0, null);
  }

  Flow at(String nextLink) {
    return new Flow(nextLink, null, person, level, login, shared, failures, origin);
  }

  Flow waitingFor(Step next) {
    return new Flow(link, next, person, level, login, shared, failures, origin);
  }

  Flow known(PersonId found, int reached) {
    return new Flow(link, null, found, Math.max(level, reached), login, shared, failures, origin);
  }

  Flow from(Origin provider) {
    return new Flow(link, step, person, level, login, shared, failures, provider);
  }

  Flow named(String known) {
    return new Flow(link, step, person, level, known, shared, failures, origin);
  }

  Flow failed() {
    return new Flow(link, step, person, level, login, shared, failures + 1, origin);
  }
}
