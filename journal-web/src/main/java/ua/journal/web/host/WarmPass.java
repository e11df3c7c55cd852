package ua.journal.web.host;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.web.security.Source;

/**
 * Lets the server look at its own pages as somebody sees them, before anybody else may: a secret of
 * 256 bits that lives in memory alone until the server is ready. It opens pages that are only
 * shown, over the loopback address at both ends, makes no session and leaves nothing behind.
 * Thread-safe.
 */
public final class WarmPass {
  static final String HEADER = "X-Warm-Up";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private volatile @Nullable Pass pass;

  /** Lets the next requests pass as a person; earlier secrets are void. */
  String give(PersonId person) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    pass = new Pass(secret, person);
    return secret;
  }

  /** Lets nobody pass any more. */
  void end() {
    pass = null;
  }

  /** Whom a request may look at pages as; empty for every request that is not the server's own. */
  public Optional<PersonId> admits(HttpServletRequest request) {
    Pass now = pass;
    String shown = now == null ? null : request.getHeader(HEADER);
    if (now == null || shown == null) {
      return Optional.empty();
    }
    boolean own =
        "GET".equals(request.getMethod())
            && !Source.isForwarded(request)
            && Source.isLoopback(Source.of(request).address())
            && Source.isLoopback(request.getLocalAddr())
            && MessageDigest.isEqual(
                now.secret().getBytes(StandardCharsets.UTF_8),
                shown.getBytes(StandardCharsets.UTF_8));
    return own ? Optional.of(now.person()) : Optional.empty();
  }

  private record Pass(String secret, PersonId person) {
    @Override
    public String toString() {
      return "Pass[person=" + person + "]";
    }
  }
}
