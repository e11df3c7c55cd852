package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import example.TsvPlugin;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A stranger's jar in the plugins folder of the school's own configuration: dropped in, named at
 * the start, at work; a broken one beside it costs nobody anything but a line.
 */
class DropInPluginIT {
  private static final String BROKEN = "broken-plugin.jar";

  @Test
  void aJarInTheFolderIsFoundAndABrokenOneIsNamedAndLeftOut()
      throws IOException, URISyntaxException {
    try (OwnServer server =
        OwnServer.layOut("drop-in")
            .with("journal.storage", "memory")
            .with("journal.plugin.example-tsv.charset", "windows-1251")) {
      Path stranger =
          Path.of(TsvPlugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      assertThat(stranger).as("built as a jar").isRegularFile();
      Files.copy(stranger, server.plugins().resolve(stranger.getFileName()));
      PluginJar.make(server.plugins().resolve(BROKEN), "missing.Plugin\n");
      server.start();

      assertThat(server.log().lines())
          .anyMatch(line -> line.contains("Plugin example-tsv") && line.contains(".jar"))
          .anyMatch(line -> line.contains("missing.Plugin") && line.contains(BROKEN))
          .anyMatch(line -> line.contains("Plugin auth-password"));
    }
  }
}
