package ua.journal.auth.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Step;
import ua.journal.testkit.KitAccounts;

/** The whole way with a provider that schools really use. */
class KeycloakIT {
  private static final URI CALLBACK = URI.create("http://localhost:9080/sign-in/callback");
  private static final Visit VISIT = new Visit("127.0.0.1", CALLBACK, null, 0);
  private static final String PASSWORD = "kc-password";

  private static Keycloak keycloak;

  private final KitAccounts accounts = new KitAccounts();

  @BeforeAll
  static void start() {
    keycloak = new Keycloak();
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  @Test
  void aTeacherSignsInAndIsKnownByHisSubjectFromThenOn() {
    try (Authenticator authenticator = open("journal-secret")) {
      Step.Redirect begun = (Step.Redirect) authenticator.begin(VISIT);
      URI back = keycloak.signIn(begun.to(), "teacher", PASSWORD);

      assertThat(back.toString()).startsWith(CALLBACK + "?");
      assertThat(answer(authenticator, begun, back))
          .isEqualTo(new Step.Accepted(KitAccounts.OWNER, 1));
      assertThat(answer(authenticator, begun, back))
          .as("a code is good once")
          .isEqualTo(new Step.Refused());
      assertThat(accounts.credential(KitAccounts.OWNER).orElseThrow().key())
          .startsWith(keycloak.issuer() + " ");
    }
  }

  @Test
  void whoHasNoAccountHereIsRefused() {
    try (Authenticator authenticator = open("journal-secret")) {
      Step.Redirect begun = (Step.Redirect) authenticator.begin(VISIT);
      URI back = keycloak.signIn(begun.to(), "stranger", PASSWORD);

      assertThat(answer(authenticator, begun, back)).isEqualTo(new Step.Refused());
    }
  }

  @Test
  void theProviderInsistsOnTheVerifierAndOnTheSecretOfTheJournal() {
    try (Authenticator authenticator = open("journal-secret");
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
    Map<String, String> values =
        Map.of("issuer", keycloak.issuer(), "client-id", "journal", "client-secret", secret);
    return new OidcAuthenticatorFactory().create(new PluginConfig(values), accounts);
  }

  private static Step answer(Authenticator authenticator, Step.Redirect begun, URI back) {
    return authenticator.answer(new Attempt(VISIT, fields(back), begun.kept()));
  }

  private static Map<String, String> fields(URI back) {
    Map<String, String> fields = new HashMap<>();
    URLUtils.parseParameters(back.getRawQuery())
        .forEach((name, values) -> fields.put(name, values.get(0)));
    return fields;
  }
}
