package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.common.CommandId;

/**
 * Command ids of the web: a browser names each sending and keeps the name until it is answered.
 * What is asked belongs to the id, so a form that was changed before it was sent again is no
 * repetition.
 */
final class Retry {
  private static final String FIELD = "formSent";
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
  private static final int DIGITS = 16;

  private Retry() {}

  static Optional<CommandId> idOf(HttpServletRequest request, Command<?> command) {
    @Nullable String header = request.getHeader(HEADER);
    return Optional.ofNullable(header == null ? request.getParameter(FIELD) : header)
        .filter(key -> KEY.matcher(key).matches())
        .map(key -> new CommandId(key + "-" + digest(command)));
  }

  private static String digest(Command<?> command) {
    try {
      byte[] text = command.toString().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
