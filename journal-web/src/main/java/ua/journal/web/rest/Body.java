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
  private static final int FILE_LIMIT = 10 << 20;
  private static final String JSON = "application/json";

  private Body() {}

  /** Reads a file of any content type. */
  static byte[] file(HttpServletRequest request, InputStream in) {
    if (request.getContentLengthLong() > FILE_LIMIT) {
      throw new RefusedException(ProblemCode.FILE_TOO_LARGE);
    }
    try {
      byte[] body = in.readNBytes(FILE_LIMIT + 1);
      if (body.length > FILE_LIMIT) {
        throw new RefusedException(ProblemCode.FILE_TOO_LARGE);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
