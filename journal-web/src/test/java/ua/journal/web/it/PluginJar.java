package ua.journal.web.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.spi.JournalPlugin;

/** Jars as strangers build them, out of classes of the tests that the server does not have. */
final class PluginJar {
  private static final String SERVICES = "META-INF/services/" + JournalPlugin.class.getName();

  private PluginJar() {}

  /** Names plugins and holds classes. */
  static void make(Path jar, String plugins, Class<?>... classes) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      if (!plugins.isEmpty()) {
        out.putNextEntry(new JarEntry(SERVICES));
        out.write(plugins.getBytes(StandardCharsets.UTF_8));
      }
      for (Class<?> type : classes) {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
          Objects.requireNonNull(in, name).transferTo(out);
        }
      }
    }
  }

  /** Names all the plugins and holds them with what is nested in them. */
  static void of(Path jar, Class<?>... plugins) throws IOException {
    String names = Arrays.stream(plugins).map(Class::getName).collect(Collectors.joining("\n"));
    Class<?>[] all =
        Arrays.stream(plugins)
            .flatMap(
                each -> Stream.concat(Stream.of(each), Arrays.stream(each.getDeclaredClasses())))
            .toArray(Class[]::new);
    make(jar, names, all);
  }
}
