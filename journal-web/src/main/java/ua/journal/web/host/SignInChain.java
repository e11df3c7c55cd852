package ua.journal.web.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.Journal;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Part;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.PasswordSetting;
import ua.journal.spi.PluginConfig;

/**
 * The authenticators of this installation in the order the administrator named them (decision
 * 0042). Immutable and thread-safe.
 */
public final class SignInChain {
  private static final String SETTING = "journal.auth";

  private final List<Link> links;
  private final PasswordSetting passwords;

  private SignInChain(List<Link> links, PasswordSetting passwords) {
    this.links = List.copyOf(links);
    this.passwords = passwords;
  }

  /** A chain of authenticators that somebody else has made. */
  public static SignInChain of(List<Link> links, PasswordSetting passwords) {
    return new SignInChain(links, passwords);
  }

  /** Makes every authenticator named; whatever is missing or in doubt stops the start. */
  static SignInChain open(HostConfig config, PluginHost plugins, Journal journal) {
    List<Link> links = new ArrayList<>();
    @Nullable PasswordSetting passwords = null;
    config.refuseStrays(SETTING, plugins.authenticatorNames());
    for (String name : config.authenticators()) {
      PluginHost.Offer<AuthenticatorFactory> offer = plugins.authenticator(name);
      Edge edge = new Edge("Authenticator " + offer);
      Set<String> keys = offer.factory().keys();
      PluginConfig values = config.ofPlugin(SETTING + "." + name, keys, keys);
      StoredAccounts accounts = new StoredAccounts(journal, name);
      Authenticator made = edge.answer(() -> offer.factory().create(values, accounts));
      links.add(new Link(name, edge.answer(made::part), new GuardedAuthenticator(made, edge)));
      if (passwords == null && made instanceof PasswordSetting setting) {
        passwords = password -> edge.answer(() -> setting.seal(password));
      }
    }
    if (passwords == null) {
      throw unfit(config, "none of them sets passwords, with which people enter first");
    }
    return new SignInChain(links, passwords);
  }

  /** Those with a part in a sign-in, in order. */
  public List<Link> with(Part part) {
    return links.stream().filter(link -> link.part() == part).toList();
  }

  /** The link of a name. */
  public Optional<Link> named(String name) {
    return links.stream().filter(link -> link.name().equals(name)).findFirst();
  }

  /** The next that confirms after another one, in order. */
  public Optional<Link> confirmsAfter(Link link) {
    return links.stream()
        .skip(links.indexOf(link) + 1L)
        .filter(each -> each.part() == Part.CONFIRMS)
        .findFirst();
  }

  /** How passwords are set here. */
  public PasswordSetting passwords() {
    return passwords;
  }

  void close() {
    links.forEach(link -> link.authenticator().close());
  }

  private static JournalException unfit(HostConfig config, String why) {
    String chain = config.authenticators().stream().collect(Collectors.joining(","));
    return new JournalException(ErrorCode.INTERNAL, SETTING + "=" + chain + ": " + why);
  }

  /**
   * One authenticator of the chain.
   *
   * @param name its name in the configuration
   * @param part how it takes part
   * @param authenticator the authenticator, behind the host's edge
   */
  public record Link(String name, Part part, Authenticator authenticator) {}
}
