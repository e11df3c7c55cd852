package ua.journal.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page for strangers as the blocks of code on it. A block below a line {@code `a/path`:} is a
 * whole file; {@code sh} is to be run, and a {@code text} below it is what that prints; any other
 * is a piece of an example.
 *
 * @param blocks in order
 */
record Guide(List<Block> blocks) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^`([^`\\n]+)`:\\n\\n)?^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * A block.
   *
   * @param file where it is to be written, empty for nowhere
   * @param kind what its fence says
   * @param text what stands in it
   */
  record Block(String file, String kind, String text) {
    /** A piece of an example. */
    boolean excerpt() {
      return file.isEmpty() && !kind.equals("sh") && !kind.equals("text");
    }
  }

  static Guide read(String page) {
    List<Block> blocks = new ArrayList<>();
    try {
      Matcher found = BLOCK.matcher(Files.readString(Path.of("..").resolve(page)));
      while (found.find()) {
        String file = found.group(1) == null ? "" : found.group(1);
        blocks.add(new Block(file, found.group(2), found.group(3)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Guide(blocks);
  }
}
