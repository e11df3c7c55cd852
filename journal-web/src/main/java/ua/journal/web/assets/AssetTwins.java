package ua.journal.web.assets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The compressed twins of scripts and sheets. They are packed at build time, as small as can be,
 * and kept in memory: all of them together are some hundred kilobytes.
 */
@ApplicationScoped
public class AssetTwins {
  private static final List<Twin> TWINS = List.of(new Twin("br", ".br"), new Twin("gzip", ".gz"));

  private final Map<String, Optional<byte[]>> known = new ConcurrentHashMap<>();
  @Inject private ServletContext context;

  /**
   * Sends the smallest twin that the browser takes.
   *
   * @return false when it takes none or the file has none; then nothing is sent
   */
  boolean send(String file, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    String type = context.getMimeType(file);
    if (type == null || context.getResource(file) == null) {
      return false;
    }
    for (Twin twin : TWINS) {
      Optional<byte[]> bytes =
          takes(asked.getHeader("Accept-Encoding"), twin.encoding())
              ? read(file + twin.ending())
              : Optional.empty();
      if (bytes.isPresent()) {
        answer.setContentType(type);
        answer.setHeader("Content-Encoding", twin.encoding());
        answer.setContentLength(bytes.get().length);
        answer.getOutputStream().write(bytes.get());
        return true;
      }
    }
    return false;
  }

  static boolean takes(String header, String encoding) {
    if (header == null) {
      return false;
    }
    for (String part : header.split(",", -1)) {
      String[] words = part.trim().split(";", -1);
      boolean refused = words.length > 1 && words[1].trim().matches("q=0(\\.0*)?");
      if (words[0].trim().equalsIgnoreCase(encoding)) {
        return !refused;
      }
    }
    return false;
  }

  private Optional<byte[]> read(String file) throws IOException {
    Optional<byte[]> bytes = known.get(file);
    if (bytes == null) {
      try (InputStream in = context.getResourceAsStream(file)) {
        bytes = in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
      // only files that exist are asked for, so this cannot grow beyond them
      known.put(file, bytes);
    }
    return bytes;
  }

  private record Twin(String encoding, String ending) {}
}
