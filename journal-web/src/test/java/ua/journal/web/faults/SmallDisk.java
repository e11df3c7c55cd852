package ua.journal.web.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few megabytes in memory, which only root can mount. */
final class SmallDisk implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final Path place;

  private SmallDisk(Path place) {
    this.place = place;
  }

  /** Null where it cannot be had. */
  static SmallDisk mount(Path place, int megabytes) {
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int exit =
        Commandline.exit(
            "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
    return exit == 0 ? new SmallDisk(place) : null;
  }

  Path place() {
    return place;
  }

  void remount(String options) {
    Commandline.run("mount", "-o", "remount," + options, place.toString());
  }

  /** Another program writes until there is not a byte left. */
  void fill() {
    byte[] chunk = new byte[CHUNK];
    try (OutputStream file = Files.newOutputStream(filling())) {
      while (place.toFile().getUsableSpace() > 0) {
        file.write(chunk, 0, (int) Math.min(CHUNK, place.toFile().getUsableSpace()));
      }
    } catch (IOException e) {
      // full
    }
  }

  void free() {
    try {
      Files.deleteIfExists(filling());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path filling() {
    return place.resolve("of-another-program");
  }

  @Override
  public void close() {
    Commandline.exit("umount", "-l", place.toString());
  }
}
