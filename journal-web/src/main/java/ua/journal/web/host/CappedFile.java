package ua.journal.web.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a plugin writes, outside the memory and up to a limit. The file has no name from the start
 * where the system allows it, and is gone when it is closed; a plugin that still writes then meets
 * a closed file.
 */
final class CappedFile extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final OutputStream buffer;
  private final long most;
  private volatile long written;

  private CappedFile(FileChannel file, long most) {
    this.file = file;
    this.buffer = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
    this.most = most;
  }

  static CappedFile make(long most) {
    try {
      Path path = Files.createTempFile("journal", ".part");
      return new CappedFile(
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE),
          most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(int value) throws IOException {
    count(1);
    buffer.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    count(length);
    buffer.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    buffer.flush();
  }

  /** The stream is the host's to close: a plugin that closes it only flushes. */
  @Override
  public void close() throws IOException {
    buffer.flush();
  }

  private void count(int more) throws IOException {
    written += more;
    if (written > most) {
      throw new IOException("More than " + most + " bytes");
    }
  }

  boolean isFlooded() {
    return written > most;
  }

  long size() {
    return written;
  }

  void sendTo(OutputStream out) throws IOException {
    WritableByteChannel to = Channels.newChannel(out);
    for (long at = 0; at < written; ) {
      at += file.transferTo(at, written - at, to);
    }
  }

  void discard() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
