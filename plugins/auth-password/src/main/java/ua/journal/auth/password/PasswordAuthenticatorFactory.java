package ua.journal.auth.password;

import java.util.Set;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.PluginConfig;

/** Makes {@link PasswordAuthenticator}s. */
final class PasswordAuthenticatorFactory implements AuthenticatorFactory {
  private static final String MEMORY = "memory-kib";
  private static final String ITERATIONS = "iterations";
  private static final String PARALLEL = "parallel-hashes";
  private static final String SECONDS = "queue-seconds";

  @Override
  public String name() {
    return "password";
  }

  @Override
  public Set<String> keys() {
    return Set.of(MEMORY, ITERATIONS, PARALLEL, SECONDS);
  }

  @Override
  public Authenticator create(PluginConfig config, Accounts accounts) {
    config.requireKnown(keys());
    Argon2 argon2 = new Argon2(number(config, MEMORY, 19_456), number(config, ITERATIONS, 2));
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    Bulkhead bulkhead = new Bulkhead(number(config, PARALLEL, half), number(config, SECONDS, 10));
    return new PasswordAuthenticator(accounts, argon2, bulkhead);
  }

  private static int number(PluginConfig config, String key, int byDefault) {
    return config.get(key).map(Integer::parseInt).orElse(byDefault);
  }
}
