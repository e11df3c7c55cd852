package example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ua.journal.core.intake.Table;
import ua.journal.spi.TableFormat;

/** Tab-separated values in UTF-8, at most 10 MB. */
final class TsvFormat implements TableFormat {
  private static final int MOST_BYTES = 10_000_000;

  @Override
  public Set<String> suffixes() {
    return Set.of("tsv");
  }

  @Override
  public List<Table> read(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("Файл понад 10 МБ");
    }
    List<List<String>> rows =
        utf8(bytes).lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    return List.of(new Table(file, file.replaceFirst("\\.[^.]*$", ""), rows));
  }

  private static String utf8(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("Файл не в UTF-8", e);
    }
  }
}
