package ua.journal.storage.jpa;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A few megabytes kept on the database's disk. When another program has filled it to the last byte
 * in the middle of a write, Derby goes down and needs some room to come up again: it gets these,
 * and reading goes on. Thread-safe.
 */
final class Reserve {
  private static final Logger LOG = System.getLogger(Reserve.class.getName());
  private static final int BYTES = 4 << 20;
  private static final int CHUNK = 1 << 16;

  private final Path file;

  Reserve(Path file) {
    this.file = file;
  }

  /** Puts it aside where it is missing or cut short. */
  synchronized void keep() {
    try {
      if (!Files.exists(file) || Files.size(file) < BYTES) {
        write();
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "No reserve of the disk could be put aside", e);
      give();
    }
  }

  /** Lets the database have it. */
  synchronized void give() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The reserve of the disk cannot be deleted", e);
    }
  }

  private void write() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
      for (int written = 0; written < BYTES; written += channel.write(chunk.rewind())) {
        // whole chunks until it is full
      }
      channel.force(true);
    }
  }
}
