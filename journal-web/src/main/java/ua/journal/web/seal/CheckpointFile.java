package ua.journal.web.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The file of checkpoints, a line each, only ever added to; a line is there when the disk has it.
 * Anybody may copy it: it names nobody. Thread-safe for one writer and many readers.
 *
 * @param file where
 */
record CheckpointFile(Path file) {
  private static final Logger LOG = System.getLogger(CheckpointFile.class.getName());
  private static final int MOST_BYTES_OF_A_LINE = 32_768;

  /** All whole lines; the caller closes the stream. */
  Stream<String> lines() {
    try {
      if (!Files.exists(file)) {
        return Stream.empty();
      }
      long whole = whole();
      long[] read = {0};
      // a line that is being written has no end yet, and is none
      return Files.lines(file, StandardCharsets.ISO_8859_1)
          .takeWhile(line -> (read[0] += line.length() + 1) <= whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last line; empty when there is none. */
  Optional<String> last() {
    try {
      long end = Files.exists(file) ? whole() : 0;
      if (end == 0) {
        return Optional.empty();
      }
      try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
        int size = (int) Math.min(end, MOST_BYTES_OF_A_LINE);
        byte[] tail = new byte[size];
        in.seek(end - size);
        in.readFully(tail);
        String text = new String(tail, 0, size - 1, StandardCharsets.ISO_8859_1);
        return Optional.of(text.substring(text.lastIndexOf('\n') + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line, and comes back when the disk has it. */
  void append(Checkpoint checkpoint) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        long end = whole();
        if (end < channel.size()) {
          LOG.log(Level.WARNING, "A checkpoint that was never finished leaves " + file);
          channel.truncate(end);
        }
        String line = checkpoint.line() + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
        channel.position(end);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last checkpoint, whose successor can be written; empty when there is none yet. */
  Optional<Checkpoint> lastCheckpoint() {
    Optional<String> line = last();
    Optional<Checkpoint> last = line.flatMap(Checkpoint::parse);
    if (line.isPresent() && last.isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL, "The last line of " + file + " is no checkpoint; none can follow it");
    }
    return last;
  }

  /** Where the last whole line ends. */
  private long whole() throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long end = in.length();
      while (end > 0) {
        in.seek(end - 1);
        if (in.read() == '\n') {
          return end;
        }
        end--;
      }
      return 0;
    }
  }
}
