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
import ua.journal.spi.Enrolment;
import ua.journal.spi.PasswordSetting;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.ProviderSignOut;

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
      Edge edge = offer.edge("Authenticator");
      Set<String> keys = offer.factory().keys();
      PluginConfig values = config.ofPlugin(SETTING + "." + name, keys, keys);
      StoredAccounts accounts = new StoredAccounts(journal, name);
      Authenticator made = edge.answer(() -> offer.factory().create(values, accounts));
      links.add(link(name, made, edge));
      if (passwords == null && made instanceof PasswordSetting setting) {
        passwords = password -> edge.answer(() -> setting.seal(password));
      }
    }
    if (passwords == null) {
      throw unfit(config, "none of them sets passwords, with which people enter first");
    }
    SignInChain chain = new SignInChain(links, passwords);
    if (config.secondFactor() != SecondFactor.OFFERED && chain.factor().isEmpty()) {
      throw unfit(
          config, "journal.second-factor asks for a second factor, and none of them is one");
    }
    return chain;
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

  /** The second factor that people set up for themselves, the first of the chain that is one. */
  public Optional<Factor> factor() {
    return links.stream().flatMap(link -> link.factor().stream()).findFirst();
  }

  /** How passwords are set here. */
  public PasswordSetting passwords() {
    return passwords;
  }

  void close() {
    links.forEach(link -> link.authenticator().close());
  }

  private static Link link(String name, Authenticator made, Edge edge) {
    Part part = edge.answer(made::part);
    Optional<Factor> factor = Optional.empty();
    if (part == Part.CONFIRMS && made instanceof Enrolment enrolment) {
      factor = Optional.of(new Factor(name, new GuardedEnrolment(enrolment, edge)));
    }
    Optional<ProviderSignOut> signOut = Optional.empty();
    if (part == Part.ELSEWHERE && made instanceof ProviderSignOut offered) {
      signOut = Optional.of((kept, back) -> edge.answer(() -> offered.signOut(kept, back)));
    }
    return new Link(name, part, new GuardedAuthenticator(made, edge), factor, signOut);
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
   * @param factor how people set it up, where they do
   * @param signOut how people sign out there, where they can
   */
  public record Link(
      String name,
      Part part,
      Authenticator authenticator,
      Optional<Factor> factor,
      Optional<ProviderSignOut> signOut) {
    /** One that nobody sets up. */
    public Link(String name, Part part, Authenticator authenticator) {
      this(name, part, authenticator, Optional.empty(), Optional.empty());
    }
  }

  /**
   * A second factor that people set up.
   *
   * @param name name of its authenticator
   * @param enrolment how
   */
  public record Factor(String name, Enrolment enrolment) {}
}
