package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Does what a page tells a stranger to do, block by block, in an empty folder, with a Maven of its
 * own that takes the journal out of the repository the build has filled for the examples.
 */
final class Walk {
  private static final Path BUILD = Path.of("../target").toAbsolutePath().normalize();
  private static final Path SETTINGS = Path.of("target/walk-settings.xml").toAbsolutePath();
  private static final int MINUTES = 10;

  /** The build itself installs the journal, and tests start servers of their own. */
  private static final List<String> DONE_OTHERWISE =
      List.of("mvn -q install ", "cd ../journal && ./run");

  private Walk() {}

  /** Walks through a page. */
  static void through(String page, Path folder) {
    try {
      settings();
      String printed = "";
      for (Guide.Block block : Guide.read(page).blocks()) {
        if (!block.file().isEmpty()) {
          Path file = folder.resolve(block.file());
          Files.createDirectories(file.getParent());
          Files.writeString(file, block.text());
        } else if (block.kind().equals("sh")) {
          printed = run(block.text(), folder);
        } else if (block.kind().equals("text")) {
          assertThat(printed).as(page).contains(block.text());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(String commands, Path folder) throws IOException {
    if (DONE_OTHERWISE.stream().anyMatch(commands::startsWith)) {
      return "";
    }
    String mvn =
        "mvn() { command mvn -B -s '%s' -Dmaven.repo.local='%s' \"$@\"; }\n"
            .formatted(SETTINGS, BUILD.resolve("repository"));
    Path output = Files.createTempFile(SETTINGS.getParent(), "walk", ".log");
    Process shell =
        new ProcessBuilder("sh", "-e", "-c", mvn + commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!shell.waitFor(MINUTES, TimeUnit.MINUTES)) {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
        throw new AssertionError("does not end: " + commands);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a page is walked through", e);
    }
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(shell.exitValue()).as("%s%n%s", commands, printed).isZero();
    return printed;
  }

  /** What the build has fetched need not be fetched again. */
  private static void settings() throws IOException {
    assertThat(BUILD.resolve("repository"))
        .as("filled by the examples: mvn verify -pl examples -am")
        .isDirectory();
    String fetched =
        System.getProperty(
            "journal.it.fetched", System.getProperty("user.home") + "/.m2/repository");
    String settings = Files.readString(Path.of("../examples/settings.xml"));
    Files.writeString(
        SETTINGS, settings.replace("@localRepositoryUrl@", Path.of(fetched).toUri().toString()));
  }
}
