package ua.journal.web.host;

import java.io.IOException;
import java.io.OutputStream;

/** A document in a format, whole before its first byte leaves; closing it leaves nothing behind. */
public final class Report implements AutoCloseable {
  private final CappedFile file;

  Report(CappedFile file) {
    this.file = file;
  }

  /** Number of its bytes. */
  public long size() {
    return file.size();
  }

  /** Sends it. */
  public void sendTo(OutputStream out) throws IOException {
    file.sendTo(out);
  }

  @Override
  public void close() {
    file.discard();
  }
}
