package ua.journal.spi;

import java.util.Set;

/** Makes an authenticator. Stateless and thread-safe. */
public interface AuthenticatorFactory {
  /**
   * Returns the name an administrator writes in the configuration, for instance {@code password}.
   *
   * @return the name, never null
   */
  String name();

  /**
   * Returns the configuration keys the authenticator understands; any other key is an error.
   *
   * @return names, never null
   */
  Set<String> keys();

  /**
   * Makes the authenticator.
   *
   * @param config configuration, not null
   * @param accounts the journal's accounts, not null
   * @return the authenticator, which the caller closes
   */
  Authenticator create(PluginConfig config, Accounts accounts);
}
