package ua.journal.auth.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.ProviderSignOut;
import ua.journal.spi.Step;

/**
 * Sends people to their provider and believes what it signs. The first sign-in links its subject to
 * the account whose login stands in the claim; from then on the subject alone decides, so that
 * neither a changed nor a reassigned name leads into another's account. Thread-safe.
 */
final class OidcAuthenticator implements Authenticator, ProviderSignOut {
  private static final String STATE = "state";
  private static final String NONCE = "nonce";
  private static final String VERIFIER = "verifier";
  private static final String CODE = "code";
  private static final String TOKEN = "token";
  private static final String ISSUER = "iss";
  private static final String EMAIL = "email";
  private static final int LONGEST_KEY = 400;

  private final OidcSettings settings;
  private final Provider provider;
  private final Accounts accounts;

  OidcAuthenticator(OidcSettings settings, Provider provider, Accounts accounts) {
    this.settings = settings;
    this.provider = provider;
    this.accounts = accounts;
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }

  @Override
  public String label(Locale locale) {
    return settings.label();
  }

  @Override
  public Step begin(Visit visit) {
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    Scope scope = new Scope("openid");
    settings.scopes().forEach(scope::add);
    AuthenticationRequest request =
        new AuthenticationRequest.Builder(
                new ResponseType(ResponseType.Value.CODE),
                scope,
                new ClientID(settings.client()),
                visit.callback())
            .endpointURI(provider.authorisation())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build();
    Map<String, String> kept =
        Map.of(STATE, state.getValue(), NONCE, nonce.getValue(), VERIFIER, verifier.getValue());
    return new Step.Redirect(request.toURI(), kept);
  }

  @Override
  public Step answer(Attempt attempt) {
    Map<String, String> kept = attempt.kept();
    String code = attempt.fields().getOrDefault(CODE, "");
    boolean own =
        kept.keySet().containsAll(Set.of(STATE, NONCE, VERIFIER))
            && same(
                Objects.requireNonNull(kept.get(STATE)), attempt.fields().getOrDefault(STATE, ""))
            && isOfIssuer(attempt.fields());
    if (!own || code.isBlank()) {
      return new Step.Refused();
    }
    return provider
        .claims(
            new AuthorizationCode(code),
            attempt.visit().callback(),
            new CodeVerifier(kept.get(VERIFIER)),
            new Nonce(kept.get(NONCE)))
        .flatMap(this::accepted)
        .orElseGet(Step.Refused::new);
  }

  @Override
  public Optional<URI> signOut(Map<String, String> kept, URI back) {
    return provider.signOut(token(kept), back);
  }

  private static @Nullable JWT token(Map<String, String> kept) {
    String token = kept.get(TOKEN);
    try {
      return token == null ? null : JWTParser.parse(token);
    } catch (ParseException e) {
      throw new IllegalStateException("What was kept of a session is no token", e);
    }
  }

  private Optional<Step> accepted(Provider.Shown shown) {
    return person(shown.claims())
        .map(
            person ->
                new Step.Accepted(
                    person, settings.level(), Map.of(TOKEN, shown.token().getParsedString())));
  }

  /** RFC 9207: an answer that names its issuer must name ours. */
  private boolean isOfIssuer(Map<String, String> fields) {
    String named = fields.get(ISSUER);
    return named == null || named.equals(settings.issuer().toString());
  }

  private Optional<PersonId> person(IDTokenClaimsSet claims) {
    String key = claims.getIssuer().getValue() + " " + claims.getSubject().getValue();
    if (key.length() > LONGEST_KEY) {
      return Optional.empty();
    }
    Optional<Credential> linked = accounts.credentialByKey(key);
    if (linked.isPresent()) {
      return linked
          .map(Credential::person)
          .filter(person -> accounts.of(person).filter(OidcAuthenticator::isOpen).isPresent());
    }
    return login(claims)
        .flatMap(accounts::byLogin)
        .filter(OidcAuthenticator::isOpen)
        .map(Account::person)
        .filter(person -> accounts.link(person, key));
  }

  /** The login in the claim; an address nobody has verified is nobody's. */
  private Optional<String> login(IDTokenClaimsSet claims) {
    boolean unverified =
        settings.claim().equals(EMAIL)
            && !Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    return unverified
        ? Optional.empty()
        : Optional.ofNullable(claims.getStringClaim(settings.claim()))
            .map(String::strip)
            .filter(login -> !login.isEmpty());
  }

  private static boolean isOpen(Account account) {
    return !account.closed();
  }

  private static boolean same(String expected, String sent) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
