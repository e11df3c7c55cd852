package ua.journal.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;

/**
 * Optional interface of an {@link Authenticator} that confirms: people set it up for themselves, on
 * a page of the host. Thread-safe.
 */
public interface Enrolment {
  /**
   * Proposes what the person takes over into their device.
   *
   * @param account whose it shall be, not null
   * @param issuer name of the school, as the device shows it, not null
   * @return the proposal; the host keeps it until it is answered, and shows it never again
   */
  Draft draft(Account account, String issuer);

  /**
   * Finishes when the device has been seen to work.
   *
   * @param account whose it shall be, not null
   * @param draft what was proposed, not null
   * @param fields what was typed, by the names a sign-in asks for, not null
   * @return what to store and to show once; empty when the answer does not fit
   */
  Optional<Enrolled> enrol(Account account, Draft draft, Map<String, String> fields);

  /**
   * Counts the spare codes that are left.
   *
   * @param credential what is stored, not null
   * @return their number
   */
  int sparesLeft(Credential credential);

  /**
   * A proposal.
   *
   * @param key what to type where no picture can be taken
   * @param link address that the host draws as a QR code
   */
  record Draft(String key, String link) {
    /** Shows nothing. */
    @Override
    public String toString() {
      return "Draft";
    }
  }

  /**
   * What became of it.
   *
   * @param data what the host stores, in the authenticator's own format
   * @param spares codes that the host shows this once
   */
  record Enrolled(String data, List<String> spares) {
    /** Copies the list. */
    public Enrolled {
      spares = List.copyOf(spares);
    }

    /** Shows nothing. */
    @Override
    public String toString() {
      return "Enrolled";
    }
  }
}
