package ua.journal.spi;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Optional interface of an {@link Authenticator} that begins elsewhere: signing out of the journal
 * also ends the session with the provider, so that the next person at a shared device does not come
 * in by it. Thread-safe.
 */
public interface ProviderSignOut {
  /**
   * Returns where the browser ends its session with the provider.
   *
   * @param kept what {@link Step.Accepted} asked the host to keep for the session, not null
   * @param back where the provider sends the browser afterwards, not null
   * @return the address; empty when the provider offers none
   */
  Optional<URI> signOut(Map<String, String> kept, URI back);
}
