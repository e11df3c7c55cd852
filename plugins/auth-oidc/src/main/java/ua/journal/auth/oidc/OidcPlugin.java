package ua.journal.auth.oidc;

import java.util.List;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;

/** Offers the authenticator {@code oidc}. */
public final class OidcPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "auth-oidc";
  }

  @Override
  public List<AuthenticatorFactory> authenticators() {
    return List.of(new OidcAuthenticatorFactory());
  }
}
