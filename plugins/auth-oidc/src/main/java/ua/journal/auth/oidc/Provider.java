package ua.journal.auth.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The provider over the wire, with a deadline for every call. Its metadata are read when somebody
 * first signs in, so that the journal starts while it is down; its keys are read anew when an
 * unknown one turns up. Thread-safe.
 */
final class Provider {
  private static final Logger LOG = System.getLogger(Provider.class.getName());
  private static final int MILLIS = 5000;
  private static final int MOST_BYTES = 256 * 1024;
  private static final String SHARED_SECRET = "HS";

  private final OidcSettings settings;
  private volatile @Nullable Known known;

  Provider(OidcSettings settings) {
    this.settings = settings;
  }

  /** Where browsers are sent. */
  URI authorisation() {
    return known().metadata().getAuthorizationEndpointURI();
  }

  /**
   * Exchanges a code for the claims of the person.
   *
   * @return what was shown; empty when the provider or its signature says no
   * @throws JournalException when it does not answer
   */
  Optional<Shown> claims(AuthorizationCode code, URI callback, CodeVerifier verifier, Nonce nonce) {
    Known provider = known();
    try {
      HTTPRequest request = request(provider, code, callback, verifier).toHTTPRequest();
      request.setConnectTimeout(MILLIS);
      request.setReadTimeout(MILLIS);
      request.setFollowRedirects(false);
      TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
      if (!answer.indicatesSuccess()) {
        String why = String.valueOf(answer.toErrorResponse().getErrorObject().getCode());
        LOG.log(Level.WARNING, "The provider of sign-in gave no token: " + why);
        return Optional.empty();
      }
      JWT token = ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
      return Optional.of(new Shown(provider.validator().validate(token, nonce), token));
    } catch (ParseException | BadJOSEException e) {
      // what they say quotes the token
      LOG.log(Level.WARNING, "A token of sign-in was refused: " + e.getClass().getSimpleName());
      return Optional.empty();
    } catch (IOException | JOSEException e) {
      throw down(e);
    }
  }

  /**
   * Where a browser signs out (RP-initiated logout).
   *
   * @param token the identity token of the session, by which the provider need not ask
   * @param back where the provider sends the browser afterwards
   * @return the address; empty when the provider offers none
   */
  Optional<URI> signOut(@Nullable JWT token, URI back) {
    ClientID client = new ClientID(settings.client());
    return Optional.ofNullable(known().metadata().getEndSessionEndpointURI())
        .map(end -> new LogoutRequest(end, token, null, client, back, null, null).toURI());
  }

  private TokenRequest request(
      Known provider, AuthorizationCode code, URI callback, CodeVerifier verifier) {
    URI endpoint = provider.metadata().getTokenEndpointURI();
    ClientID client = new ClientID(settings.client());
    AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, callback, verifier);
    if (settings.secret().isEmpty()) {
      return new TokenRequest.Builder(endpoint, client, grant).build();
    }
    ClientSecretBasic secret = new ClientSecretBasic(client, new Secret(settings.secret()));
    return new TokenRequest.Builder(endpoint, secret, grant).build();
  }

  private Known known() {
    Known present = known;
    if (present != null) {
      return present;
    }
    try {
      Known found = discover();
      known = found;
      return found;
    } catch (IOException | GeneralException e) {
      throw down(e);
    }
  }

  private Known discover() throws IOException, GeneralException {
    Issuer issuer = new Issuer(settings.issuer());
    OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, MILLIS, MILLIS);
    return new Known(metadata, validator(issuer, metadata));
  }

  private IDTokenValidator validator(Issuer issuer, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES))
            .build();
    return new IDTokenValidator(
        issuer,
        new ClientID(settings.client()),
        new JWSVerificationKeySelector<>(algorithms(metadata), keys),
        null);
  }

  /** Signatures with keys of the provider alone: neither none nor one under a shared secret. */
  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    return Optional.ofNullable(metadata.getIDTokenJWSAlgs()).orElse(java.util.List.of()).stream()
        .filter(each -> !each.getName().startsWith(SHARED_SECRET))
        .filter(each -> !each.getName().equals("none"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static JournalException down(Exception cause) {
    return new JournalException(
        ErrorCode.UNAVAILABLE, "The provider of sign-in does not answer", Map.of(), cause);
  }

  /** Who somebody is, and the token that says so. */
  record Shown(IDTokenClaimsSet claims, JWT token) {}

  /** What was read of it. */
  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}
}
