package ua.journal.web.assets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The version in the addresses of scripts and style sheets: a digest of all of them together. */
@ApplicationScoped
public class AssetVersion {
  private static final int LENGTH = 10;

  @Inject private ServletContext context;
  private volatile @Nullable String version;

  /** Ten hexadecimal digits, the same for the same files. */
  public String get() {
    String known = version;
    if (known == null) {
      known = compute();
      version = known;
    }
    return known;
  }

  private String compute() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add("/css/", digest);
      add("/js/", digest);
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String folder, MessageDigest digest) throws IOException {
    Set<String> paths = context.getResourcePaths(folder);
    if (paths == null) {
      return;
    }
    for (String path : new TreeSet<>(paths)) {
      if (path.endsWith("/")) {
        add(path, digest);
      } else {
        try (InputStream in = context.getResourceAsStream(path)) {
          digest.update(in.readAllBytes());
        }
      }
    }
  }
}
