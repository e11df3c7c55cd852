package ua.journal.benchmarks.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Account;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PasswordSetting;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.TableFormat;

/** The plugins on the class path, found the way a host finds them. */
public final class Plugins {
  private Plugins() {}

  /**
   * Opens the storage {@code jpa}.
   *
   * @param configuration its keys and values, not null
   * @return the store; the caller closes it
   */
  public static JournalStore storage(Map<String, String> configuration) {
    return plugins().stream()
        .flatMap(plugin -> plugin.storages().stream())
        .filter(factory -> factory.name().equals("jpa"))
        .findFirst()
        .orElseThrow()
        .create(new PluginConfig(configuration));
  }

  /**
   * Finds the format of files with a suffix.
   *
   * @param suffix the suffix without dot, not null
   * @return the format, never null
   */
  public static TableFormat tables(String suffix) {
    return plugins().stream()
        .flatMap(plugin -> plugin.tableFormats().stream())
        .filter(format -> format.suffixes().contains(suffix))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Seals a password as the server expects it.
   *
   * @param password the password, not null
   * @return what an account stores, never null
   */
  public static String seal(String password) {
    try (Authenticator authenticator =
        plugins().stream()
            .flatMap(plugin -> plugin.authenticators().stream())
            .filter(factory -> factory.name().equals("password"))
            .findFirst()
            .orElseThrow()
            .create(new PluginConfig(Map.of()), new NoAccounts())) {
      return ((PasswordSetting) authenticator).seal(password.toCharArray());
    }
  }

  private static List<JournalPlugin> plugins() {
    return ServiceLoader.load(JournalPlugin.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static final class NoAccounts implements Accounts {
    @Override
    public Optional<Account> byLogin(String login) {
      return Optional.empty();
    }

    @Override
    public void save(Account account) {
      throw new UnsupportedOperationException("There are no accounts here");
    }
  }
}
