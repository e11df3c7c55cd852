package ua.journal.auth.totp;

import java.time.Clock;
import java.util.Set;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.PluginConfig;

/** Makes {@link TotpAuthenticator}s. */
final class TotpAuthenticatorFactory implements AuthenticatorFactory {
  private static final String KEY = "key";

  @Override
  public String name() {
    return "totp";
  }

  @Override
  public Set<String> keys() {
    return Set.of(KEY);
  }

  @Override
  public Authenticator create(PluginConfig config, Accounts accounts) {
    config.requireKnown(keys());
    Vault vault = new Vault(config.get(KEY).orElse(""));
    // codes go by real time, even where the journal's own clock stands still
    return new TotpAuthenticator(accounts, vault, Clock.systemUTC());
  }
}
