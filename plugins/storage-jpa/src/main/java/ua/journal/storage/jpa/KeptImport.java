package ua.journal.storage.jpa;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows;

/**
 * What an import did, as bytes: a deflated text. Each of its parts is opened by its name; then
 * comes each table with its name, the number of its rows and its columns, and the rows themselves,
 * a line each, divided by tabs.
 */
final class KeptImport {
  private static final String FORMAT = "rows 1";
  private static final String[] PARTS = {"created", "before", "after"};
  private static final String NOTHING = "\\N";

  private KeptImport() {}

  /** Packs what was created, what was replaced, and what stands in its stead. */
  static byte[] pack(SchoolRows created, SchoolRows before, SchoolRows after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (Writer out =
        new OutputStreamWriter(new DeflaterOutputStream(bytes, fast), StandardCharsets.UTF_8)) {
      out.write(FORMAT + "\n");
      SchoolRows[] parts = {created, before, after};
      for (int i = 0; i < PARTS.length; i++) {
        out.write(PARTS[i] + "\n");
        for (KeptTable<?> table : KeptTables.ALL) {
          write(out, table, parts[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #pack} or an earlier version wrote, in the same order; empty when neither
   * did.
   */
  static Optional<List<SchoolRows>> unpack(byte[] packed) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new InflaterInputStream(new ByteArrayInputStream(packed)),
                StandardCharsets.UTF_8))) {
      return FORMAT.equals(in.readLine()) ? Optional.of(read(in)) : OldImport.unpack(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Writer out, KeptTable<?> table, SchoolRows rows) throws IOException {
    List<@Nullable String[]> texts = table.texts(rows);
    if (texts.isEmpty()) {
      return;
    }
    out.write(table.name() + "\t" + texts.size() + "\t" + String.join("\t", table.columns()));
    out.write("\n");
    for (@Nullable String[] row : texts) {
      out.write(Arrays.stream(row).map(KeptImport::escaped).collect(Collectors.joining("\t")));
      out.write("\n");
    }
  }

  private static List<SchoolRows> read(BufferedReader in) throws IOException {
    Map<String, Map<String, KeptTable.Texts>> parts = new HashMap<>();
    Map<String, KeptTable.Texts> part = new HashMap<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] head = line.split("\t");
      if (head.length == 1) {
        part = parts.computeIfAbsent(line, name -> new HashMap<>());
      } else {
        List<@Nullable String[]> rows = new ArrayList<>();
        for (int i = Integer.parseInt(head[1]); i > 0; i--) {
          rows.add(row(in.readLine()));
        }
        part.put(head[0], new KeptTable.Texts(List.of(head).subList(2, head.length), rows));
      }
    }
    return Arrays.stream(PARTS)
        .map(name -> KeptTables.read(parts.getOrDefault(name, Map.of())))
        .toList();
  }

  private static @Nullable String[] row(@Nullable String line) throws IOException {
    if (line == null) {
      throw new EOFException("A kept import ends in the midst of a table");
    }
    return Arrays.stream(line.split("\t", -1)).map(KeptImport::plain).toArray(String[]::new);
  }

  private static String escaped(@Nullable String text) {
    if (text == null) {
      return NOTHING;
    }
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static @Nullable String plain(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    } else if (text.equals(NOTHING)) {
      return null;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c == '\\' ? meant(text.charAt(++i)) : c);
    }
    return plain.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
