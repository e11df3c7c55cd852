package ua.journal.spi;

import java.util.Set;

/** Makes a signer. Stateless and thread-safe. */
public interface SignerFactory {
  /**
   * Returns the name an administrator writes in the configuration, for instance {@code ed25519}.
   *
   * @return the name, never null
   */
  String name();

  /**
   * Returns the configuration keys the signer understands; any other key is an error.
   *
   * @return names, never null
   */
  Set<String> keys();

  /**
   * Makes the signer; it makes no key before it has something to seal.
   *
   * @param config configuration, not null
   * @return the signer, which the caller closes
   * @throws ua.journal.core.common.JournalException when its keys cannot be read, saying where and
   *     what to do
   */
  Signer create(PluginConfig config);
}
