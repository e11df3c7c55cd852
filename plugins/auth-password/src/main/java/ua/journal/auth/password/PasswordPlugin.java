package ua.journal.auth.password;

import java.util.List;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;

/** Offers the authenticator {@code password}. */
public final class PasswordPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "auth-password";
  }

  @Override
  public List<AuthenticatorFactory> authenticators() {
    return List.of(new PasswordAuthenticatorFactory());
  }
}
