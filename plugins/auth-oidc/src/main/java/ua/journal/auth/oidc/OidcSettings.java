package ua.journal.auth.oidc;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.PluginConfig;

/**
 * What the administrator says of the provider.
 *
 * @param issuer its address, as its own metadata has it
 * @param client this journal's name with it
 * @param secret this journal's password with it; empty for a public client, which PKCE protects
 * @param claim claim that holds the login of the journal's account
 * @param scopes what is asked for beside {@code openid}
 * @param label what the button calls it
 * @param level assurance level of a sign-in with it: 2 where it asks for two factors itself
 */
record OidcSettings(
    URI issuer,
    String client,
    String secret,
    String claim,
    List<String> scopes,
    String label,
    int level) {
  static final Set<String> KEYS =
      Set.of("issuer", "client-id", "client-secret", "claim", "scopes", "label", "level");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  static OidcSettings of(PluginConfig config) {
    config.requireKnown(KEYS);
    return new OidcSettings(
        issuer(need(config, "issuer")),
        need(config, "client-id"),
        config.get("client-secret").orElse(""),
        config.get("claim").orElse("preferred_username"),
        Arrays.asList(config.get("scopes").orElse("profile email").strip().split("\\s+")),
        config.get("label").orElse(""),
        level(config.get("level").orElse("1")));
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "OidcSettings[" + issuer + ", " + client + "]";
  }

  private static URI issuer(String text) {
    try {
      URI issuer = URI.create(text);
      boolean safe =
          "https".equals(issuer.getScheme())
              || "http".equals(issuer.getScheme()) && LOOPBACK.contains(issuer.getHost());
      if (safe) {
        return issuer;
      }
    } catch (IllegalArgumentException e) {
      throw wrong("issuer", "an https address", e);
    }
    throw wrong("issuer", "an https address", null);
  }

  private static int level(String text) {
    if (text.equals("1") || text.equals("2")) {
      return Integer.parseInt(text);
    }
    throw wrong("level", "1 or 2", null);
  }

  private static String need(PluginConfig config, String key) {
    return config.get(key).orElseThrow(() -> wrong(key, "set", null));
  }

  private static JournalException wrong(
      String key, String expected, @org.jspecify.annotations.Nullable Exception cause) {
    String message = "journal.auth.oidc." + key + " must be " + expected;
    return new JournalException(ErrorCode.INTERNAL, message, Map.of(), cause);
  }
}
