package ua.journal.auth.totp;

import java.util.List;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;

/** Offers the authenticator {@code totp}. */
public final class TotpPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "auth-totp";
  }

  @Override
  public List<AuthenticatorFactory> authenticators() {
    return List.of(new TotpAuthenticatorFactory());
  }
}
