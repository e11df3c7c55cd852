package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Account;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Step;
import ua.journal.web.it.Keycloak;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SystemChromium;

/** The whole way with a provider that schools really use, one start of it for all. */
@UsePlaywright(SystemChromium.class)
class ProviderIT {
  private static final String BUTTON = "a[href='/sign-in/oidc']";
  private static final String SECRET = "journal-secret";
  private static final String PASSWORD = "kc-password";
  private static final Pattern AT_KEYCLOAK = Pattern.compile(".*/realms/school/.*");
  private static final URI CALLBACK = URI.create("http://localhost:9080/sign-in/callback");
  private static final Visit VISIT = new Visit("127.0.0.1", CALLBACK, null, 0);

  private static Keycloak keycloak;

  private final OneTeacher accounts = new OneTeacher();

  @BeforeAll
  static void start() {
    keycloak = new Keycloak();
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  @Test
  void aBrowserGoesToTheProviderAndBackUnlinksAndSignsOutThere(Page page) {
    try (OwnServer server = OwnServer.layOut("provider")) {
      server.with("journal.auth", "password,oidc");
      server.with("journal.auth.oidc.issuer", keycloak.issuer());
      server.with("journal.auth.oidc.client-id", "journal");
      server.with("journal.auth.oidc.client-secret", SECRET);
      server.with("journal.auth.oidc.label", "шкільний вхід");
      server.start();
      NewSchool.found(page, server);
      whoHasNoAccountHereIsRefused(page, server);
      theFirstSignInLinks(page, server);
      signingOutEndsTheSessionThere(page, server);
      theSecondSignInFindsTheLink(page, server);
      anAnswerToNobodysQuestionOpensNothing(page, server);
      theOwnerUnlinksByThePassword(page, server);
    }
  }

  private static void whoHasNoAccountHereIsRefused(Page page, OwnServer server) {
    assertThat(page.locator(BUTTON)).hasText("Увійти через шкільний вхід");
    page.locator(BUTTON).press("Enter");
    signIn(page, "stranger");
    assertThat(page).hasURL(server.url() + "/login.xhtml?provider=refused");
    assertThat(page.locator("[role=alert]")).containsText("не пов’язано");
    page.context().clearCookies();
  }

  private static void theFirstSignInLinks(Page page, OwnServer server) {
    page.navigate(server.url() + "/login.xhtml");
    page.locator(BUTTON).press("Enter");
    signIn(page, NewSchool.LOGIN);
    assertThat(page).hasURL(server.url() + "/home.xhtml");
    page.navigate(server.url() + "/account.xhtml");
    assertThat(page.locator(".identity")).containsText("шкільний вхід: пов’язано");
    looksRight(page);
  }

  private static void signingOutEndsTheSessionThere(Page page, OwnServer server) {
    page.locator("form[action='/logout'] button").first().evaluate("button => button.click()");
    assertThat(page).hasURL(server.url() + "/login.xhtml");
    page.locator(BUTTON).press("Enter");
    assertThat(page).hasURL(AT_KEYCLOAK);
    assertThat(page.locator("#username")).isVisible();
  }

  private static void theSecondSignInFindsTheLink(Page page, OwnServer server) {
    signIn(page, NewSchool.LOGIN);
    assertThat(page).hasURL(server.url() + "/home.xhtml");
  }

  private static void anAnswerToNobodysQuestionOpensNothing(Page page, OwnServer server) {
    String there = page.url();
    page.navigate(server.url() + "/sign-in/callback?code=c&state=of-another-browser");
    assertThat(page).hasURL(server.url() + "/login.xhtml?expired=1");
    page.navigate(server.url() + "/sign-in/leave");
    assertThat(page).hasURL(server.url() + "/login.xhtml");
    page.navigate(there);
  }

  private static void theOwnerUnlinksByThePassword(Page page, OwnServer server) {
    page.navigate(server.url() + "/account.xhtml");
    Locator card = page.locator(".identity");
    unlink(card, "not the password");
    assertThat(card.locator("[role=alert]")).containsText("єдиний ваш спосіб увійти");
    unlink(card, NewSchool.PASSWORD);
    assertThat(card.locator("[role=status]")).containsText("Зв’язок розірвано");
    assertThat(card).containsText("ще не пов’язано");
    page.navigate(server.url() + "/log.xhtml");
    assertThat(page.locator("main")).containsText("Зв’язок зі службою входу розірвано");
  }

  private static void unlink(Locator card, String password) {
    card.locator("input[type=password]").fill(password);
    card.locator("button").click();
  }

  private static void signIn(Page page, String user) {
    assertThat(page).hasURL(AT_KEYCLOAK);
    page.fill("#username", user);
    page.fill("#password", PASSWORD);
    page.locator("#password").press("Enter");
  }

  private static void looksRight(Page page) {
    List<Rule> violations =
        new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations();
    assertThat(violations).extracting(Rule::getId).isEmpty();
  }

  @Test
  void aCodeIsGoodOnceAndTheSubjectIsKept() {
    try (Authenticator authenticator = open(SECRET)) {
      Step.Redirect begun = (Step.Redirect) authenticator.begin(VISIT);
      URI back = keycloak.signIn(begun.to(), "teacher", PASSWORD);

      assertThat(back.toString()).startsWith(CALLBACK + "?");
      assertThat(answer(authenticator, begun, back)).isInstanceOf(Step.Accepted.class);
      assertThat(answer(authenticator, begun, back)).isEqualTo(new Step.Refused());
      assertThat(accounts.linked).startsWith(keycloak.issuer() + " ");
    }
  }

  @Test
  void theProviderInsistsOnTheVerifierAndOnTheSecretOfTheJournal() {
    try (Authenticator authenticator = open(SECRET);
        Authenticator impostor = open("guessed")) {
      Step.Redirect begun = (Step.Redirect) authenticator.begin(VISIT);
      URI back = keycloak.signIn(begun.to(), "teacher", PASSWORD);
      assertThat(answer(impostor, begun, back)).isEqualTo(new Step.Refused());

      Step.Redirect again = (Step.Redirect) authenticator.begin(VISIT);
      Map<String, String> kept = new HashMap<>(again.kept());
      kept.put("verifier", "x".repeat(43));
      URI second = keycloak.signIn(again.to(), "teacher", PASSWORD);
      assertThat(authenticator.answer(new Attempt(VISIT, fields(second), kept)))
          .isEqualTo(new Step.Refused());
    }
  }

  private Authenticator open(String secret) {
    AuthenticatorFactory factory =
        ServiceLoader.load(JournalPlugin.class).stream()
            .map(ServiceLoader.Provider::get)
            .flatMap(plugin -> plugin.authenticators().stream())
            .filter(each -> each.name().equals("oidc"))
            .findFirst()
            .orElseThrow();
    Map<String, String> values =
        Map.of("issuer", keycloak.issuer(), "client-id", "journal", "client-secret", secret);
    return factory.create(new PluginConfig(values), accounts);
  }

  private static Step answer(Authenticator authenticator, Step.Redirect begun, URI back) {
    return authenticator.answer(new Attempt(VISIT, fields(back), begun.kept()));
  }

  private static Map<String, String> fields(URI back) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : back.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  /** A journal with one account, which remembers what was linked to it. */
  private static final class OneTeacher implements Accounts {
    private String linked = "";

    @Override
    public Optional<Account> byLogin(String login) {
      return Optional.of(new Account(new PersonId(1), new SchoolId(1), login, "sealed"));
    }

    @Override
    public void save(Account account) {
      throw new UnsupportedOperationException("Nobody changes a password here");
    }

    @Override
    public boolean link(PersonId person, String key) {
      linked = key;
      return true;
    }
  }
}
