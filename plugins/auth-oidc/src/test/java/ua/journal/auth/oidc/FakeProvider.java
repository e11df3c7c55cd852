package ua.journal.auth.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A provider that signs what a test wants to be signed; each code is good once. */
final class FakeProvider implements AutoCloseable {
  static final String CLIENT = "journal";

  private static final RSAKey KEY = key("one");
  private static final RSAKey OTHERS = key("one");

  private final HttpServer server;
  private final Map<String, Map<String, List<String>>> asked = new ConcurrentHashMap<>();
  private UnaryOperator<JWTClaimsSet.Builder> change = claims -> claims;
  private boolean forged;
  private String out = "";

  FakeProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::metadata);
    server.createContext("/keys", exchange -> send(exchange, 200, keys()));
    server.createContext("/token", this::token);
    server.start();
    out = ",\"end_session_endpoint\":\"%s/out\"".formatted(issuer());
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Signs other claims from now on. */
  void claims(UnaryOperator<JWTClaimsSet.Builder> next) {
    change = next;
  }

  /** Signs with a key that is not its own from now on. */
  void forge() {
    forged = true;
  }

  /** Has no place to sign out from now on. */
  void offerNoSignOut() {
    out = "";
  }

  /** What the browser brings back after somebody has signed in here. */
  Map<String, String> signIn(URI begun) {
    Map<String, List<String>> query = URLUtils.parseParameters(begun.getRawQuery());
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    return Map.of("code", code, "state", query.get("state").get(0));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void metadata(HttpExchange exchange) throws IOException {
    send(
        exchange,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
        "id_token_signing_alg_values_supported":["RS256","HS256","none"]%2$s}"""
            .formatted(issuer(), out));
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, List<String>> form = URLUtils.parseParameters(body);
    Map<String, List<String>> begun = asked.remove(form.getOrDefault("code", List.of("")).get(0));
    if (begun == null || !proves(form, begun)) {
      send(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    send(
        exchange,
        200,
        "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
            .formatted(idToken(begun.get("nonce").get(0))));
  }

  private static boolean proves(Map<String, List<String>> form, Map<String, List<String>> begun) {
    CodeVerifier verifier = new CodeVerifier(form.get("code_verifier").get(0));
    String challenge = CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
    return begun.get("code_challenge").contains(challenge)
        && form.get("redirect_uri").equals(begun.get("redirect_uri"));
  }

  private String idToken(String nonce) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .subject("subject-1")
            .claim("nonce", nonce)
            .claim("preferred_username", "Teacher")
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
    SignedJWT token = new SignedJWT(header, change.apply(claims).build());
    try {
      token.sign(new RSASSASigner(forged ? OTHERS : KEY));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String keys() {
    return new JWKSet(KEY.toPublicJWK()).toString();
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
