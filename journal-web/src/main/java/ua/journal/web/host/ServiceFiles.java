package ua.journal.web.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.journal.spi.JournalPlugin;

/**
 * Which jar names which plugin class. The service loader does not say where a class it could not
 * make came from; an administrator needs just that.
 */
final class ServiceFiles {
  private static final String FILE = "META-INF/services/" + JournalPlugin.class.getName();

  private ServiceFiles() {}

  /** Places by class name, in the order in which the service loader meets them. */
  static Map<String, String> places(ClassLoader loader) {
    Map<String, String> places = new LinkedHashMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        read(file, places);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Plugins cannot be listed", e);
    }
    return places;
  }

  private static void read(URL file, Map<String, String> places) throws IOException {
    String place = file.toString().replace("!/" + FILE, "").replace("/" + FILE, "");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(name -> !name.isEmpty())
          .forEach(name -> places.putIfAbsent(name, place));
    }
  }
}
