package example.directory;

import java.net.URI;
import java.util.Set;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.PluginConfig;

/** Reads the setting {@code journal.auth.directory.url}. */
final class DirectoryFactory implements AuthenticatorFactory {
  private static final String URL = "url";

  @Override
  public String name() {
    return "directory";
  }

  @Override
  public Set<String> keys() {
    return Set.of(URL);
  }

  @Override
  public Authenticator create(PluginConfig config, Accounts accounts) {
    String url = config.requireKnown(keys()).get(URL).orElse("");
    if (!url.matches("https://.+|http://localhost[:/].*")) {
      throw new JournalException(
          ErrorCode.INTERNAL, "journal.auth.directory.url must be https, or http on localhost");
    }
    return new DirectoryAuthenticator(new Directory(URI.create(url)), accounts);
  }
}
