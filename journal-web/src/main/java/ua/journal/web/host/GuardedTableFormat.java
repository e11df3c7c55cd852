package ua.journal.web.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalException;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;

/** A table format behind the edge: what it reads was told once, at load. */
final class GuardedTableFormat implements TableFormat {
  private static final Logger LOG = System.getLogger(GuardedTableFormat.class.getName());
  private static final int MOST_WORDS = 500;

  private final TableFormat format;
  private final Edge edge;
  private final Limits limits;
  private final Names names;

  GuardedTableFormat(TableFormat format, Edge edge, Limits limits, Names names) {
    this.format = format;
    this.edge = edge;
    this.limits = limits;
    this.names = names;
  }

  @Override
  public Set<String> suffixes() {
    return names.suffixes();
  }

  @Override
  public Set<String> imports() {
    return names.imports();
  }

  @Override
  public boolean general() {
    return names.general();
  }

  /** A plugin that breaks over bytes does not know them; the next one is asked. */
  @Override
  public boolean recognises(byte[] bytes) {
    try {
      return edge.within(limits.quick(), () -> format.recognises(bytes.clone()));
    } catch (JournalException e) {
      LOG.log(Level.WARNING, e.getMessage());
      return false;
    }
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    Read read = edge.within(limits.file(), () -> taken(file, bytes));
    if (read.tables() == null) {
      throw new IOException(read.refusal());
    }
    return read.tables();
  }

  /** In the plugin's thread: what it hands out may be as broken as itself. */
  private Read taken(String file, byte[] bytes) {
    List<Table> tables;
    try {
      tables = format.read(file, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      String words = e.getMessage() == null ? "" : e.getMessage().strip();
      return new Read(null, words.substring(0, Math.min(words.length(), MOST_WORDS)));
    }
    if (tables == null) {
      throw new PluginAnswerException(PluginFault.Kind.GARBAGE, "no tables");
    }
    List<Table> copy = List.copyOf(tables);
    long cells = copy.stream().flatMap(t -> t.rows().stream()).mapToLong(List::size).sum();
    if (cells > FileLimits.CELLS) {
      throw new PluginAnswerException(PluginFault.Kind.FLOOD, cells + " cells");
    }
    return new Read(copy, "");
  }

  @Override
  public void close() {
    edge.within(
        limits.quick(),
        () -> {
          format.close();
          return true;
        });
  }

  /**
   * What a format says of itself.
   *
   * @param suffixes suffixes of its files
   * @param imports what they are imported as
   * @param general whether it is asked last
   */
  record Names(Set<String> suffixes, Set<String> imports, boolean general) {}

  /** The tables, or why there are none, empty when the plugin does not say. */
  private record Read(@Nullable List<Table> tables, String refusal) {}
}
