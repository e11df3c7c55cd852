package ua.journal.web.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import ua.journal.spi.JournalPlugin;

/**
 * Which jar names which plugin class. The service loader does not say where a class it could not
 * make came from; an administrator needs just that.
 */
final class ServiceFiles {
  static final String FILE = "META-INF/services/" + JournalPlugin.class.getName();

  private static final Logger LOG = System.getLogger(ServiceFiles.class.getName());
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private ServiceFiles() {}

  /** Places by class name, in the order in which the service loader meets them. */
  static Map<String, Place> places(ClassLoader loader) {
    Map<String, Place> places = new LinkedHashMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        read(file, places);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Plugins cannot be listed", e);
    }
    return places;
  }

  private static void read(URL file, Map<String, Place> places) {
    String name = file.toString().replace("!/" + FILE, "").replace("/" + FILE, "");
    Place place = new Place(name, version(file));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(type -> !type.isEmpty())
          .forEach(type -> places.putIfAbsent(type, place));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "Plugins of " + name + " cannot be read", e);
    }
  }

  /** The version the jar's manifest tells, empty for none. */
  private static String version(URL file) {
    try (InputStream in = open(new URL(file.toString().replace(FILE, MANIFEST)))) {
      String told =
          new Manifest(in).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
      return Optional.ofNullable(told).orElse("");
    } catch (IOException e) {
      // a folder of classes has no manifest, and a jar need not have one
      return "";
    }
  }

  /** Never out of the cache of the virtual machine, which would hold the jar open. */
  private static InputStream open(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  /**
   * A jar or a folder.
   *
   * @param name its address
   * @param version version of what is in it, empty where it does not say
   */
  record Place(String name, String version) {
    static final Place CLASS_PATH = new Place("class path", "");

    boolean isIn(Path jar) {
      return name.endsWith("/" + jar.getFileName());
    }
  }
}
