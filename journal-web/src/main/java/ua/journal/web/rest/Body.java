package ua.journal.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import ua.journal.web.problem.ProblemCode;

/** Reads the body of a request within its limit, whatever its headers promise. */
final class Body {
  private static final int LIMIT = 1 << 20;
  private static final String JSON = "application/json";

  private Body() {}

  static byte[] json(HttpServletRequest request, InputStream in) {
    String type = request.getContentType();
    if (type == null || !JSON.equals(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw new RefusedException(ProblemCode.MEDIA_TYPE);
    }
    if (request.getContentLengthLong() > LIMIT) {
      throw new RefusedException(ProblemCode.TOO_LARGE);
    }
    try {
      byte[] body = in.readNBytes(LIMIT + 1);
      if (body.length > LIMIT) {
        throw new RefusedException(ProblemCode.TOO_LARGE);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
