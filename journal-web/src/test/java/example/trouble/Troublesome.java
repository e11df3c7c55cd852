package example.trouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import ua.journal.core.imports.Table;
import ua.journal.core.reports.Document;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.ReportFormat;
import ua.journal.spi.TableFormat;

/** A stranger's plugin that loads well and breaks in use, in as many ways as it has formats. */
public class Troublesome implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "troublesome";
  }

  @Override
  public List<TableFormat> tableFormats() {
    return List.of(new Reads());
  }

  @Override
  public List<ReportFormat> reportFormats() {
    return List.of(new Writes("error"), new Writes("hang"), new Writes("flood"));
  }

  /** Waits until it is interrupted. */
  static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads nothing and breaks over everything. */
  private static final class Reads implements TableFormat {
    @Override
    public Set<String> suffixes() {
      return Set.of("trouble");
    }

    @Override
    public boolean recognises(byte[] bytes) {
      throw new NoClassDefFoundError("example/trouble/Missing");
    }

    @Override
    public List<Table> read(String file, InputStream in) {
      throw new NoClassDefFoundError("example/trouble/Missing");
    }
  }

  /** Writes badly. */
  private record Writes(String suffix) implements ReportFormat {
    @Override
    public String mediaType() {
      return "text/trouble";
    }

    @Override
    public String label(Locale language) {
      return suffix;
    }

    @Override
    public boolean tabular() {
      return true;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
      switch (suffix) {
        case "error" -> throw new StackOverflowError();
        case "hang" -> hang();
        default -> {
          while (true) {
            out.write(new byte[8192]);
          }
        }
      }
    }
  }
}
