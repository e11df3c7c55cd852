package ua.journal.core.regulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** Reads the core's own data files: UTF-8, fields separated by {@code ;}, {@code #} comments. */
@API(status = API.Status.INTERNAL)
public final class CsvResource {
  private CsvResource() {}

  /**
   * Reads a file which stands beside this class; its first line holds the headings and is left out.
   *
   * @param name file name, not null
   * @return lines of trimmed fields, never null
   * @throws IllegalStateException when the file is missing: the jar is broken
   */
  public static List<List<String>> read(String name) {
    try (InputStream in = CsvResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing data file " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(CsvResource::isData).skip(1).map(CsvResource::fields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isData(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split(";", -1)) {
      fields.add(field.trim());
    }
    return List.copyOf(fields);
  }
}
