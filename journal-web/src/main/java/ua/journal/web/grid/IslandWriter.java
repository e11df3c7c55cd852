package ua.journal.web.grid;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes «<» as an escape of JSON, so that no text inside the island can end its element. */
final class IslandWriter extends FilterWriter {
  private static final String ESCAPED = "\\u003c";

  IslandWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (c == '<') {
      out.write(ESCAPED);
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    for (int at = offset; at < end; at++) {
      if (text[at] == '<') {
        out.write(text, from, at - from);
        out.write(ESCAPED);
        from = at + 1;
      }
    }
    out.write(text, from, end - from);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  /** Neither: the page goes on after the island, and an error may still replace it whole. */
  @Override
  public void close() {
    flush();
  }

  @Override
  public void flush() {
    // see close
  }
}
