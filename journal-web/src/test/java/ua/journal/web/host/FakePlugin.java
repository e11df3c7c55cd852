package ua.journal.web.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ua.journal.core.imports.Table;
import ua.journal.core.reports.Document;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.ReportFormat;
import ua.journal.spi.StorageFactory;
import ua.journal.spi.TableFormat;

/** A plugin that works, but for what a test breaks in it. */
final class FakePlugin implements JournalPlugin {
  Supplier<Integer> version = () -> SPI_VERSION;
  Supplier<String> name = () -> "fake";
  Supplier<Set<String>> keys = Set::of;
  Supplier<List<StorageFactory>> storages = List::of;
  final Reports reports = new Reports();
  final Tables tables = new Tables();

  @Override
  public int spiVersion() {
    return version.get();
  }

  @Override
  public String name() {
    return name.get();
  }

  @Override
  public Set<String> keys() {
    return keys.get();
  }

  @Override
  public List<StorageFactory> storages() {
    return storages.get();
  }

  @Override
  public List<TableFormat> tableFormats(PluginConfig config) {
    return List.of(tables);
  }

  @Override
  public List<ReportFormat> reportFormats(PluginConfig config) {
    return List.of(reports);
  }

  /** Waits until it is interrupted. */
  static <T> T hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("interrupted");
  }

  /** Throws what nobody declares. */
  static <T> T fail(Error error) {
    throw error;
  }

  /** Ends in a stack overflow. */
  static <T> T recurse() {
    return recurse();
  }

  /** Writes. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** Reads. */
  interface Reader {
    List<Table> read(InputStream in) throws IOException;
  }

  /** A report format. */
  static final class Reports implements ReportFormat {
    Supplier<String> suffix = () -> "fake";
    Supplier<String> mediaType = () -> "text/fake";
    Supplier<String> label = () -> "Підробка";
    Writer writer = out -> out.write('x');
    Runnable close = () -> {};

    @Override
    public String suffix() {
      return suffix.get();
    }

    @Override
    public String mediaType() {
      return mediaType.get();
    }

    @Override
    public String label(Locale language) {
      return label.get();
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
      writer.write(out);
    }

    @Override
    public void close() {
      close.run();
    }
  }

  /** A table format. */
  static final class Tables implements TableFormat {
    Supplier<Set<String>> suffixes = () -> Set.of("fake");
    Supplier<Set<String>> imports = () -> Set.of("roster");
    Predicate<byte[]> recognises = bytes -> true;
    Reader reader = in -> List.of();
    boolean general;

    @Override
    public Set<String> suffixes() {
      return suffixes.get();
    }

    @Override
    public Set<String> imports() {
      return imports.get();
    }

    @Override
    public boolean recognises(byte[] bytes) {
      return recognises.test(bytes);
    }

    @Override
    public boolean general() {
      return general;
    }

    @Override
    public List<Table> read(String file, InputStream in) throws IOException {
      return reader.read(in);
    }
  }
}
