package ua.journal.spi;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * Identifies a person, or confirms their identity, step by step. It keeps no state between steps
 * and does not throttle: the host remembers what a step asks it to, bound to the browser, draws the
 * forms, names the address to come back to and counts failures. Thread-safe.
 */
public interface Authenticator extends AutoCloseable {
  /**
   * Returns how it takes part in a sign-in.
   *
   * @return its part, never null
   */
  default Part part() {
    return Part.FORM;
  }

  /**
   * Returns what its button on the sign-in page calls it, for instance the name of the provider.
   *
   * @param locale language of the page, not null
   * @return the name; empty when its name in the configuration will do
   */
  default String label(Locale locale) {
    return "";
  }

  /**
   * Begins its part of a sign-in.
   *
   * @param visit what the host knows so far, not null
   * @return the first step, never null; one that confirms answers {@link Step.Accepted} with the
   *     level of the visit when it has nothing to ask of this person
   */
  Step begin(Visit visit);

  /**
   * Takes what the person filled in, or brought back.
   *
   * @param attempt what came, not null; whatever stands in it is never to be trusted
   * @return the next step; an unknown login, a wrong password, a closed account give the same
   *     {@link Step.Refused} for the same work
   */
  Step answer(Attempt attempt);

  @Override
  void close();

  /** How an authenticator takes part in a sign-in. */
  enum Part {
    /** Begins with a form, which stands on the sign-in page itself. */
    FORM,
    /** Begins with a {@link Step.Redirect}, after its button was pressed. */
    ELSEWHERE,
    /** Confirms a person found by another authenticator. */
    CONFIRMS
  }

  /**
   * What the host knows of a sign-in.
   *
   * @param source where it comes from: the client's address
   * @param callback address to which a provider sends the browser back
   * @param person who was found, null before
   * @param level assurance level reached so far, 0 before the first
   */
  record Visit(String source, URI callback, @Nullable PersonId person, int level) {}

  /**
   * What a person filled in or brought back.
   *
   * @param visit what the host knows so far
   * @param fields values by the names of {@link Step.Form}, or the parameters of the callback
   * @param kept what the step before asked the host to keep
   */
  record Attempt(Visit visit, Map<String, String> fields, Map<String, String> kept) {
    /** Copies the fields. */
    public Attempt {
      fields = Map.copyOf(fields);
      kept = Map.copyOf(kept);
    }

    /** Shows neither what was typed nor what was kept. */
    @Override
    public String toString() {
      return "Attempt[visit=" + visit + ", fields=" + fields.keySet() + "]";
    }
  }
}
