package ua.journal.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what browsers fetch: each script and sheet that a page names becomes one file with all
 * that it imports, and each file gets its gzip and Brotli twins. Where there is no bundler the
 * files stay apart, and the pages work the same.
 */
public final class Assets {
  private static final List<String> FOLDERS = List.of("js", "css");

  private final Path source;
  private final Path target;

  Assets(Path source, Path target) {
    this.source = source;
    this.target = target;
  }

  /**
   * Runs the step.
   *
   * @param args folder of the pages, folder to write to
   */
  public static void main(String... args) throws IOException {
    new Assets(Path.of(args[0]), Path.of(args[1])).write(Bundler.ofThisMachine());
  }

  void write(Optional<Bundler> bundler) throws IOException {
    empty(target);
    for (String folder : FOLDERS) {
      copy(folder);
    }
    if (bundler.isPresent()) {
      bundler.get().bundle(source, new Entries(source).find(), target);
    }
    Compressor compressor = new Compressor();
    for (Path file : files(target)) {
      compressor.compress(file);
    }
  }

  /** What the bundler does not read, such as pictures, and everything where there is none. */
  private void copy(String folder) throws IOException {
    for (Path file : files(source.resolve(folder))) {
      Path copy = target.resolve(source.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    for (Path file : files(folder)) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
