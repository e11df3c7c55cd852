package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import example.TsvPlugin;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import ua.journal.spi.JournalPlugin;

/**
 * A stranger's jar in the plugins folder of the school's own configuration: dropped in, named at
 * the start, at work; a broken one beside it costs nobody anything but a line.
 */
class DropInPluginIT {
  private static final String BROKEN = "broken-plugin.jar";

  @Test
  void aJarInTheFolderIsFoundAndABrokenOneIsNamedAndLeftOut()
      throws IOException, URISyntaxException {
    try (OwnServer server = OwnServer.layOut("drop-in").with("journal.storage", "memory")) {
      Path stranger =
          Path.of(TsvPlugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      assertThat(stranger).as("built as a jar").isRegularFile();
      Files.copy(stranger, server.plugins().resolve(stranger.getFileName()));
      makeBroken(server.plugins().resolve(BROKEN));
      server.start();

      assertThat(server.log().lines())
          .anyMatch(line -> line.contains("Plugin example-tsv") && line.contains(".jar"))
          .anyMatch(line -> line.contains("missing.Plugin") && line.contains(BROKEN))
          .anyMatch(line -> line.contains("Plugin auth-password"));
    }
  }

  /** Names a class that it does not contain. */
  private static void makeBroken(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry("META-INF/services/" + JournalPlugin.class.getName()));
      out.write("missing.Plugin\n".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
  }
}
