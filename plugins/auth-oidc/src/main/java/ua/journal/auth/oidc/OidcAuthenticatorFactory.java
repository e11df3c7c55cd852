package ua.journal.auth.oidc;

import java.util.Set;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.PluginConfig;

/** Makes {@link OidcAuthenticator}s; the provider is not asked before somebody signs in. */
final class OidcAuthenticatorFactory implements AuthenticatorFactory {
  @Override
  public String name() {
    return "oidc";
  }

  @Override
  public Set<String> keys() {
    return OidcSettings.KEYS;
  }

  @Override
  public Authenticator create(PluginConfig config, Accounts accounts) {
    OidcSettings settings = OidcSettings.of(config);
    return new OidcAuthenticator(settings, new Provider(settings), accounts);
  }
}
