package ua.journal.web.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.journal.core.common.JournalException;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;

/** Finds the plugin that reads a file and keeps its faults from the caller. */
@ApplicationScoped
public class ImportFiles {
  /** Most bytes of one file. */
  public static final int MAX_FILE = 10_000_000;

  /** A file may unfold to a hundred megabytes while it is read. */
  private static final int AT_A_TIME = 2;

  private static final long PATIENCE_SECONDS = 20;

  private final Semaphore desks = new Semaphore(AT_A_TIME, true);

  @Inject private JournalApplication application;

  /** Whether some plugin reads files of this kind of import. */
  public boolean known(String name) {
    return application.tableFormats().stream().anyMatch(format -> format.imports().contains(name));
  }

  /**
   * Reads bytes without a file name as neutral rows.
   *
   * @param name kind of import, not null
   * @param bytes the file, not null
   * @throws UnreadableFileException saying in words why no plugin can read it
   */
  public List<Table> readAs(String name, byte[] bytes) {
    return inTurn(() -> recognised(name, bytes));
  }

  private List<Table> recognised(String name, byte[] bytes) {
    return application.tableFormats().stream()
        .filter(each -> each.imports().contains(name) && each.recognises(bytes))
        .findFirst()
        .map(format -> readBy(format, name, bytes))
        .orElseThrow(UnreadableFileException::unknown);
  }

  /**
   * Reads a file as neutral rows. Formats that share a suffix are told apart by the bytes.
   *
   * @param file name of the file, not null
   * @param bytes the file, not null
   * @throws UnreadableFileException saying in words why no plugin can read it
   */
  public List<Table> read(String file, byte[] bytes) {
    return inTurn(() -> named(file, bytes));
  }

  private List<Table> named(String file, byte[] bytes) {
    List<TableFormat> formats =
        application.tableFormats().stream()
            .filter(each -> suffix(file).map(each.suffixes()::contains).orElse(true))
            .toList();
    return formats.stream()
        .filter(each -> formats.size() == 1 || each.recognises(bytes))
        .findFirst()
        .map(format -> readBy(format, file, bytes))
        .orElseThrow(UnreadableFileException::unknown);
  }

  /** Suffixes of everything that is read, as a field for files takes them. */
  public String accepts() {
    return accepts(format -> true);
  }

  /** Suffixes of what is read as an import of this kind. */
  public String accepts(String name) {
    return accepts(format -> format.imports().contains(name));
  }

  private String accepts(Predicate<TableFormat> fits) {
    return application.tableFormats().stream()
        .filter(fits)
        .flatMap(format -> format.suffixes().stream())
        .distinct()
        .sorted()
        .map(suffix -> "." + suffix)
        .collect(Collectors.joining(","));
  }

  /** Few files are read at a time; whoever comes later waits, and is told when it takes long. */
  private List<Table> inTurn(Supplier<List<Table>> work) {
    try {
      if (!desks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw UnreadableFileException.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw UnreadableFileException.busy();
    }
    try {
      return work.get();
    } finally {
      desks.release();
    }
  }

  private static List<Table> readBy(TableFormat format, String file, byte[] bytes) {
    try {
      return format.read(file, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw UnreadableFileException.refused(e.getMessage());
    } catch (JournalException e) {
      throw PluginFault.in(e).map(UnreadableFileException::because).orElseThrow(() -> e);
    }
  }

  private static Optional<String> suffix(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
