package ua.journal.spi;

import java.net.URI;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.PersonId;

/** One step of a sign-in. */
public sealed interface Step {
  /**
   * Fill in a form, which a page of the host shows.
   *
   * @param fields names of the fields; the host has words for {@code login}, {@code password} and
   *     {@code code}, any other is shown by its name
   * @param kept what the host shall keep for the answer; the browser never sees it
   */
  record Form(List<String> fields, Map<String, String> kept) implements Step {
    /** Copies both. */
    public Form {
      fields = List.copyOf(fields);
      kept = Map.copyOf(kept);
    }

    /**
     * A form with nothing to keep.
     *
     * @param fields names of the fields
     */
    public Form(List<String> fields) {
      this(fields, Map.of());
    }
  }

  /**
   * Go elsewhere and come back to the callback of the visit.
   *
   * @param to where
   * @param kept what the host shall keep for the answer; the browser never sees it
   */
  record Redirect(URI to, Map<String, String> kept) implements Step {
    /** Copies what is kept. */
    public Redirect {
      kept = Map.copyOf(kept);
    }

    /** Shows nothing of what is kept. */
    @Override
    public String toString() {
      return "Redirect[" + to.getHost() + "]";
    }
  }

  /**
   * The person is known.
   *
   * @param person who it is
   * @param level assurance level: 1 for one factor, 2 for two
   * @param kept what the host shall keep for the session of an authenticator that begins elsewhere,
   *     see {@link ProviderSignOut}; the browser never sees it
   */
  record Accepted(PersonId person, int level, Map<String, String> kept) implements Step {
    /** Copies what is kept. */
    public Accepted {
      kept = Map.copyOf(kept);
    }

    /**
     * The person is known, with nothing to keep.
     *
     * @param person who it is
     * @param level assurance level: 1 for one factor, 2 for two
     */
    public Accepted(PersonId person, int level) {
      this(person, level, Map.of());
    }

    /** Shows nothing of what is kept. */
    @Override
    public String toString() {
      return "Accepted[" + person + ", " + level + "]";
    }
  }

  /**
   * Not accepted, without a reason.
   *
   * @param waitSeconds seconds until another attempt is looked at, 0 for none
   */
  record Refused(int waitSeconds) implements Step {
    /** Refused without a wait: counting failures is the host's. */
    public Refused() {
      this(0);
    }
  }
}
