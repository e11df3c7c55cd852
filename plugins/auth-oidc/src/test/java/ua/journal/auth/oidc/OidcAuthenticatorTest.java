package ua.journal.auth.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.ProviderSignOut;
import ua.journal.spi.Step;
import ua.journal.testkit.AbstractAuthenticatorTest;
import ua.journal.testkit.KitAccounts;

class OidcAuthenticatorTest extends AbstractAuthenticatorTest {
  private static final Visit VISIT = new Visit(SOURCE, CALLBACK, null, 0);
  private static final URI BACK = URI.create("http://localhost:9080/login.xhtml");
  private static final Step ACCEPTED = new Step.Accepted(KitAccounts.OWNER, 1);
  private static final Step REFUSED = new Step.Refused();

  private final FakeProvider provider = new FakeProvider();
  private final KitAccounts accounts = new KitAccounts();

  @AfterEach
  void stop() {
    provider.close();
  }

  @Override
  protected Authenticator open(Accounts kit) {
    return open(kit, Map.of());
  }

  @Override
  protected void prepare(KitAccounts kit, Authenticator opened) {
    // the provider knows the owner
  }

  @Override
  protected Map<String, String> right(Step begun) {
    return provider.signIn(((Step.Redirect) begun).to());
  }

  @Override
  protected Map<String, String> wrong(Step begun) {
    Map<String, String> fields = new HashMap<>(right(begun));
    fields.put("code", "invented");
    return fields;
  }

  @Test
  void sendsTheBrowserWithStateNonceAndAChallenge() {
    Step.Redirect begun = begin(open(accounts));
    Map<String, List<String>> query = URLUtils.parseParameters(begun.to().getRawQuery());

    assertThat(begun.to().toString()).startsWith(provider.issuer() + "/auth?");
    assertThat(query)
        .containsEntry("redirect_uri", List.of(CALLBACK.toString()))
        .containsEntry("scope", List.of("openid profile email"))
        .containsEntry("code_challenge_method", List.of("S256"))
        .containsEntry("state", List.of(begun.kept().get("state")))
        .containsEntry("nonce", List.of(begun.kept().get("nonce")));
    assertThat(begun.to().toString()).doesNotContain(begun.kept().get("verifier"));
    assertThat(begun.toString()).doesNotContain(begun.kept().get("state"));
  }

  @Test
  void theFirstSignInLinksTheSubjectAndFromThenOnItAloneDecides() {
    assertThat(signIn()).isEqualTo(ACCEPTED);
    assertThat(accounts.credential(KitAccounts.OWNER).orElseThrow().key())
        .isEqualTo(provider.issuer() + " subject-1");

    provider.claims(claims -> claims.claim("preferred_username", "renamed"));
    assertThat(signIn()).as("the same person under a new name").isEqualTo(ACCEPTED);

    provider.claims(claims -> claims.subject("subject-2"));
    assertThat(signIn()).as("another person who got the old name").isEqualTo(REFUSED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusesATokenThatIsNotForThisSignIn(
      String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    provider.claims(change);

    assertThat(signIn()).isEqualTo(REFUSED);
    assertThat(accounts.credential(KitAccounts.OWNER)).isEmpty();
  }

  static Stream<Arguments> refusesATokenThatIsNotForThisSignIn() {
    return Stream.of(
        change("of another sign-in", claims -> claims.claim("nonce", "another")),
        change("without a nonce", claims -> claims.claim("nonce", null)),
        change("for another client", claims -> claims.audience("shop")),
        change("of another issuer", claims -> claims.issuer("https://evil.example")),
        change(
            "expired", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300)))),
        change("without a name", claims -> claims.claim("preferred_username", null)),
        change(
            "with a name nobody here has", claims -> claims.claim("preferred_username", "petro")),
        change("with an endless subject", claims -> claims.subject("s".repeat(500))));
  }

  @Test
  void refusesAForgedSignature() {
    provider.forge();

    assertThat(signIn()).isEqualTo(REFUSED);
  }

  @Test
  void refusesAnAnswerToAnotherQuestion() {
    Authenticator opened = open(accounts);
    Step.Redirect begun = begin(opened);
    Step.Redirect other = begin(opened);
    Map<String, String> fields = new HashMap<>(right(begun));

    assertThat(answer(opened, other, fields)).as("state of another browser").isEqualTo(REFUSED);
    fields.put("state", other.kept().get("state"));
    assertThat(answer(opened, other, fields)).as("code of another verifier").isEqualTo(REFUSED);
    Map<String, String> mixed = new HashMap<>(right(begun));
    mixed.put("iss", "https://evil.example");
    assertThat(answer(opened, begun, mixed)).as("answer of another issuer").isEqualTo(REFUSED);
    assertThat(answer(opened, begun, Map.of("error", "access_denied"))).isEqualTo(REFUSED);
    Map<String, String> right = right(begun);
    assertThat(answer(opened, begun, right)).isEqualTo(ACCEPTED);
    assertThat(answer(opened, begun, right)).as("the code once more").isEqualTo(REFUSED);
  }

  @ParameterizedTest(name = "verified {0}")
  @CsvSource({"true, true", "false, false", ", false"})
  void anAddressCountsWhenItIsVerified(Boolean verified, boolean accepted) {
    provider.claims(claims -> claims.claim("email", "teacher").claim("email_verified", verified));
    Authenticator byEmail = open(accounts, Map.of("claim", "email"));
    Step.Redirect begun = begin(byEmail);

    assertThat(answer(byEmail, begun, right(begun))).isEqualTo(accepted ? ACCEPTED : REFUSED);
  }

  @Test
  void theProvidersOwnSecondFactorCountsWhereTheAdministratorSaysSo() {
    Authenticator strong = open(accounts, Map.of("level", "2", "label", "Школа ID"));
    Step.Redirect begun = begin(strong);

    assertThat(answer(strong, begun, right(begun)))
        .isEqualTo(new Step.Accepted(KitAccounts.OWNER, 2));
    assertThat(strong.label(Locale.ENGLISH)).isEqualTo("Школа ID");
  }

  @Test
  void signsOutAtTheProviderByTheTokenOfTheSession() {
    Authenticator opened = open(accounts);
    Step.Redirect begun = begin(opened);
    Step.Accepted step =
        (Step.Accepted) opened.answer(new Attempt(VISIT, right(begun), begun.kept()));
    URI out = ((ProviderSignOut) opened).signOut(step.kept(), BACK).orElseThrow();

    assertThat(out.toString()).startsWith(provider.issuer() + "/out?");
    assertThat(URLUtils.parseParameters(out.getRawQuery()))
        .containsEntry("post_logout_redirect_uri", List.of(BACK.toString()))
        .containsEntry("client_id", List.of(FakeProvider.CLIENT))
        .containsEntry("id_token_hint", List.of(step.kept().get("token")));
    assertThat(step.toString()).doesNotContain(step.kept().get("token"));
  }

  @Test
  void leavesAProviderAloneThatOffersNoSignOut() {
    provider.offerNoSignOut();

    assertThat(((ProviderSignOut) open(accounts)).signOut(Map.of(), BACK)).isEmpty();
  }

  @Test
  void aProviderThatIsDownIsToldFromARefusal() {
    Authenticator opened = open(accounts);
    Step.Redirect begun = begin(opened);
    Map<String, String> fields = right(begun);
    provider.close();

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> answer(opened, begun, fields))
        .matches(e -> e.code() == ErrorCode.UNAVAILABLE);
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> begin(open(accounts)))
        .matches(e -> e.code() == ErrorCode.UNAVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "issuer, http://id.example",
    "issuer, no address",
    "issuer,",
    "level, 3",
    "client-id,",
    "colour, blue"
  })
  void stopsAtSettingsThatCannotBeMeant(String key, String value) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> open(accounts, Map.of(key, value == null ? "" : value)))
        .withMessageContaining(key);
  }

  private Step signIn() {
    Authenticator opened = open(accounts);
    Step.Redirect begun = begin(opened);
    return answer(opened, begun, right(begun));
  }

  private Authenticator open(Accounts kit, Map<String, String> more) {
    Map<String, String> values = new HashMap<>();
    values.put("issuer", provider.issuer());
    values.put("client-id", FakeProvider.CLIENT);
    values.putAll(more);
    return new OidcAuthenticatorFactory().create(new PluginConfig(values), kit);
  }

  private static Step.Redirect begin(Authenticator opened) {
    return (Step.Redirect) opened.begin(VISIT);
  }

  private static Step answer(
      Authenticator opened, Step.Redirect begun, Map<String, String> fields) {
    Step step = opened.answer(new Attempt(VISIT, fields, begun.kept()));
    return step instanceof Step.Accepted accepted
        ? new Step.Accepted(accepted.person(), accepted.level())
        : step;
  }

  private static Arguments change(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(what, change);
  }
}
