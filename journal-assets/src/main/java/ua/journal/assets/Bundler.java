package ua.journal.assets;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Runs esbuild, whose binary lies in a jar on the class path. */
final class Bundler {
  private static final String VERSION =
      "META-INF/maven/org.mvnpm.at.esbuild/linux-x64/pom.properties";
  private static final String BINARY = "META-INF/resources/_static/linux-x64/%s/bin/esbuild";

  private final URL binary;

  private Bundler(URL binary) {
    this.binary = binary;
  }

  /**
   * Finds the bundler.
   *
   * @return empty where the machine has none
   */
  static Optional<Bundler> ofThisMachine() throws IOException {
    ClassLoader loader = Bundler.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(VERSION)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(in);
      String path = BINARY.formatted(properties.getProperty("version"));
      return Optional.of(new Bundler(Objects.requireNonNull(loader.getResource(path), path)));
    }
  }

  /**
   * Writes one file per entry with all that it imports.
   *
   * @param source folder of the pages
   * @param entries files under it
   * @param target folder to write to, under the same names; copies of what went into others go
   * @throws IllegalStateException when esbuild refuses a file
   */
  void bundle(Path source, List<Path> entries, Path target) throws IOException {
    Path program = Files.createTempFile("esbuild", "");
    try (InputStream in = binary.openStream()) {
      Files.copy(in, program, StandardCopyOption.REPLACE_EXISTING);
      if (!program.toFile().setExecutable(true)) {
        throw new IllegalStateException("Cannot make " + program + " executable");
      }
      dropSources(target);
      run(command(program, source, entries, target));
    } finally {
      Files.delete(program);
    }
  }

  private static List<String> command(Path program, Path source, List<Path> entries, Path target) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    entries.forEach(entry -> command.add(entry.toString()));
    command.addAll(
        List.of(
            "--bundle",
            "--minify",
            "--format=esm",
            "--charset=utf8",
            "--target=es2022",
            "--external:*.svg",
            "--legal-comments=none",
            "--log-level=warning",
            "--outbase=" + source,
            "--outdir=" + target));
    return command;
  }

  private static void dropSources(Path target) throws IOException {
    for (Path file : Assets.files(target)) {
      String name = file.toString();
      if (name.endsWith(".js") || name.endsWith(".css")) {
        Files.delete(file);
      }
    }
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException("esbuild ended with " + code + "; its reason stands above");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while esbuild ran", e);
    }
  }
}
