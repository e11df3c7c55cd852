package ua.journal.web.host;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.journal.core.JournalStore;
import ua.journal.core.reports.Document;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.ReportFormat;
import ua.journal.spi.StorageFactory;
import ua.journal.spi.TableFormat;

/** Plugins good and bad. */
public final class Plugins {
  private Plugins() {}

  /** A storage with a name and nothing behind it. */
  record NamedStorage(String name) implements StorageFactory {
    @Override
    public Set<String> keys() {
      return Set.of();
    }

    @Override
    public JournalStore create(PluginConfig config) {
      throw new IllegalStateException("No storage");
    }
  }

  /** Writes half a file and breaks. */
  record HalfWritten(String owner) implements ReportFormat {
    @Override
    public String suffix() {
      return "half";
    }

    @Override
    public String mediaType() {
      return "text/half";
    }

    @Override
    public String label(Locale language) {
      return owner;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
      out.write('h');
      throw new IOException("Half");
    }
  }

  /** Works. */
  public static class Good implements JournalPlugin {
    @Override
    public int spiVersion() {
      return SPI_VERSION;
    }

    @Override
    public String name() {
      return "good plugin";
    }

    @Override
    public List<StorageFactory> storages() {
      return List.of(new NamedStorage("good"));
    }

    @Override
    public List<ReportFormat> reportFormats() {
      return List.of(new HalfWritten(name()));
    }
  }

  /** Works, but under the name of somebody else's storage. */
  public static class AlsoGood extends Good {
    @Override
    public String name() {
      return "another plugin";
    }
  }

  /** Has the name of another plugin. */
  public static class Namesake extends Good {}

  /** Reads any text there is. */
  public static class AnyText extends Good {
    @Override
    public String name() {
      return "any text";
    }

    @Override
    public List<TableFormat> tableFormats() {
      FakePlugin.Tables any = new FakePlugin.Tables();
      any.suffixes = () -> Set.of("any");
      any.general = true;
      return List.of(any);
    }
  }

  /** Reads a text of its own. */
  public static class OwnText extends Good {
    @Override
    public String name() {
      return "own text";
    }

    @Override
    public List<TableFormat> tableFormats() {
      return List.of(new FakePlugin.Tables());
    }
  }

  /** Breaks at the end. */
  public static class BreaksAtTheEnd extends Good {
    static final List<String> CLOSED = new ArrayList<>();

    @Override
    public List<ReportFormat> reportFormats() {
      return List.of(
          closing("one", () -> FakePlugin.fail(new StackOverflowError())),
          closing("other", () -> CLOSED.add("other")));
    }

    private static ReportFormat closing(String suffix, Runnable close) {
      FakePlugin.Reports format = new FakePlugin.Reports();
      format.suffix = () -> suffix;
      format.close = close;
      return format;
    }
  }

  /** Never comes back from being made. */
  public static class Hangs extends Good {
    /** Waits until it is told to stop. */
    public Hangs() {
      FakePlugin.hang();
    }
  }

  /** Was built for a contract to come; whatever else it is asked, it breaks. */
  public static class OfTomorrow implements JournalPlugin {
    @Override
    public int spiVersion() {
      return SPI_VERSION + 1;
    }

    @Override
    public String name() {
      throw new IllegalStateException("asked too much");
    }
  }

  /** Throws when asked. */
  public static class Throws extends Good {
    @Override
    public String name() {
      return "throwing plugin";
    }

    @Override
    public List<StorageFactory> storages() {
      throw new IllegalStateException("no reason");
    }
  }

  /** Throws when made. */
  public static class CannotBeMade extends Good {
    /** Throws. */
    public CannotBeMade() {
      throw new IllegalStateException("no reason");
    }
  }

  /** Needs a class that is not there. */
  public static class NeedsMore extends Good {
    /** Throws what the virtual machine throws then. */
    public NeedsMore() {
      throw new NoClassDefFoundError("example/Missing");
    }
  }
}
