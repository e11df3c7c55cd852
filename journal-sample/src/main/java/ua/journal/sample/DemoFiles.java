package ua.journal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;

/** The files of the demo school, read with the table formats the host has. */
final class DemoFiles {
  private DemoFiles() {}

  static List<Table> read(Path folder, List<TableFormat> formats) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Table> tables = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (TableFormat format : formats) {
          if (format.suffixes().contains(suffix(file))) {
            tables.addAll(read(file, format));
          }
        }
      }
      if (tables.isEmpty()) {
        throw new JournalException(
            ErrorCode.INTERNAL, "No table of the demo school can be read in " + folder);
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Table> read(Path file, TableFormat format) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return format.read(file.getFileName().toString(), in);
    }
  }

  private static String suffix(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
