package example.directory;

import java.util.List;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;

/** A whole plugin: one way to sign in. */
public final class DirectoryPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "example-directory";
  }

  @Override
  public List<AuthenticatorFactory> authenticators() {
    return List.of(new DirectoryFactory());
  }
}
