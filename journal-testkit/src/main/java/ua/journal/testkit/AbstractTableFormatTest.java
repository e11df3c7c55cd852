package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;

/**
 * What every table format must do; a plugin extends it and gives one good file. A file that is not
 * read must be refused with an {@link IOException} in words: whatever else a format throws counts
 * as a fault of the plugin, and several faults switch it off for a while.
 */
@Timeout(30)
public abstract class AbstractTableFormatTest {
  private static final long SEED = 20_261_125L;

  /** For subclasses. */
  protected AbstractTableFormatTest() {}

  /**
   * Returns the format under test.
   *
   * @return the format, never null
   */
  protected abstract TableFormat format();

  /**
   * Returns the name of the good file.
   *
   * @return a name with one of the format's suffixes, never null
   */
  protected abstract String file();

  /**
   * Returns a good file.
   *
   * @return its bytes, never null
   * @throws IOException when the test cannot make it
   */
  protected abstract byte[] good() throws IOException;

  /**
   * Returns what must stand in some cell of the good file.
   *
   * @return a text with letters only Ukrainian has, never null
   */
  protected abstract String cell();

  @Test
  @DisplayName("A format has suffixes and names of imports, the same each time")
  final void names() {
    assertThat(format().suffixes()).isNotEmpty().allMatch(each -> each.matches("[a-z0-9]+"));
    assertThat(format().imports()).isNotEmpty().allMatch(each -> each.matches("[a-z0-9-]+"));
    assertThat(format().suffixes()).isEqualTo(format().suffixes());
    assertThat(file()).matches(name -> format().suffixes().stream().anyMatch(name::endsWith));
  }

  @Test
  @DisplayName("A good file is read, its letters whole")
  final void reads() throws IOException {
    List<Table> tables = read(file(), good());

    assertThat(tables).isNotEmpty().allMatch(table -> table.file().equals(file()));
    assertThat(tables.stream().flatMap(table -> table.rows().stream()).flatMap(List::stream))
        .contains(cell());
    assertThat(read(file(), good())).as("a second time").isEqualTo(tables);
  }

  @Test
  @DisplayName("Several files are read at the same time")
  final void atOnce() throws IOException {
    byte[] bytes = good();
    List<Table> alone = read(file(), bytes);
    List<CompletableFuture<List<Table>>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(CompletableFuture.supplyAsync(() -> readUnchecked(bytes)));
    }
    all.forEach(each -> assertThat(each.join()).isEqualTo(alone));
  }

  @Test
  @DisplayName("What a format recognises it leaves as it is; nothing is not its file")
  final void recognises() throws IOException {
    byte[] bytes = good();
    boolean known = format().recognises(bytes);

    assertThat(bytes).isEqualTo(good());
    assertThat(format().recognises(bytes)).isEqualTo(known);
    assertThat(format().recognises(new byte[1000])).as("a thousand zeros").isFalse();
    if (!format().general()) {
      assertThat(format().recognises(new byte[0])).as("an empty file").isFalse();
      assertThat(format().recognises(noise(1000))).as("noise").isFalse();
    }
  }

  @ParameterizedTest(name = "{0} bytes")
  @DisplayName("Noise is refused in words, or read as the text it may be")
  @ValueSource(ints = {0, 1, 3, 100, 100_000})
  final void noiseIsRefused(int length) {
    isReadOrRefused(noise(length));
  }

  @Test
  @DisplayName("A file that broke off is refused in words, or read as far as it goes")
  final void brokenOff() throws IOException {
    byte[] whole = good();
    for (int i = 1; i < 20; i++) {
      isReadOrRefused(Arrays.copyOf(whole, whole.length * i / 20));
    }
  }

  @Test
  @DisplayName("A damaged file is refused in words, or read as what it is now")
  final void damaged() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = good();
      for (int at = 0; at < 1 + bytes.length / 100; at++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      isReadOrRefused(bytes);
    }
  }

  @Test
  @DisplayName("A file above the limit is refused before it is parsed")
  final void heavy() throws IOException {
    byte[] bytes = Arrays.copyOf(good(), FileLimits.FILE_BYTES + 1);

    assertThatIOException().isThrownBy(() -> read(file(), bytes)).withMessageContaining("10 МБ");
  }

  @Test
  @DisplayName("The stream stays open, and its fault comes out")
  final void stream() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream watched =
        new FilterInputStream(new ByteArrayInputStream(good())) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    format().read(file(), watched);
    assertThat(closed[0]).as("closed").isFalse();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("The disk has gone");
          }
        };
    assertThatIOException().isThrownBy(() -> format().read(file(), broken));
  }

  @Test
  @Timeout(300)
  @DisplayName("Hostile files are refused in words or read for what they are, with little memory")
  final void hostile() throws Exception {
    assertThat(MuseumVisit.faults(this)).isEmpty();
  }

  private void isReadOrRefused(byte[] bytes) {
    try {
      List<Table> tables = read(file(), bytes);
      long cells = tables.stream().flatMap(t -> t.rows().stream()).mapToLong(List::size).sum();
      assertThat(cells).isLessThanOrEqualTo(FileLimits.CELLS);
    } catch (IOException e) {
      assertThat(e.getMessage()).as("why it is refused").isNotBlank();
    }
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(SEED).nextBytes(bytes);
    return bytes;
  }

  private List<Table> readUnchecked(byte[] bytes) {
    try {
      return read(file(), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Table> read(String file, byte[] bytes) throws IOException {
    return format().read(file, new ByteArrayInputStream(bytes));
  }
}
