package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Column;
import ua.journal.core.reports.Document.Emphasis;
import ua.journal.core.reports.Document.Fact;
import ua.journal.core.reports.Document.Facts;
import ua.journal.core.reports.Document.Paging;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.core.reports.Document.Table;
import ua.journal.spi.ReportFormat;

/** What every report format must do; a plugin extends it and tells how its files are read. */
public abstract class AbstractReportFormatTest {
  /** Language of the documents of the tests. */
  protected static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  private static final String LETTERS = "Ґудзь Їжакевич, Єва; з’їзд – № 5 «Об’єднання» ґ є і ї";

  /** For subclasses. */
  protected AbstractReportFormatTest() {}

  /**
   * Returns the format under test.
   *
   * @return the format, never null
   */
  protected abstract ReportFormat format();

  /**
   * Reads the text back as a person would see it; the kit ignores white space.
   *
   * @param file what the format wrote, not null
   * @return the whole text, never null
   * @throws IOException when it is no such file
   */
  protected abstract String text(byte[] file) throws IOException;

  /**
   * Counts the pages.
   *
   * @param file what the format wrote, not null
   * @return the number, 0 for a format without pages
   * @throws IOException when it is no such file
   */
  protected abstract int pages(byte[] file) throws IOException;

  @Test
  @DisplayName("A format has a suffix, a media type and a name in both languages")
  final void names() {
    assertThat(format().suffix()).matches("[a-z0-9]+");
    assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
    assertThat(format().label(UKRAINIAN)).isNotBlank();
    assertThat(format().label(Locale.ENGLISH)).isNotBlank();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  @DisplayName("Nothing of a document is lost, however it stands on paper")
  final void nothingIsLost(Paging paging) throws IOException {
    byte[] file = write(new Document("Звіт про рух", UKRAINIAN, paging, List.of(block("8-Б"))));
    assertContains(
        file, "8-Б", LETTERS, "K7QM-2XVA-9RTB", "Клас", "Прізвище", "Ґудзь", "12", "Учнів", "28");
  }

  @Test
  @DisplayName("Texts are data: no markup, no entity, no address is followed")
  final void textsAreData() throws IOException {
    String hostile = "<fo:block>&amp;</fo:block> ]]> <!-- \"'\" --> url(file:///etc/passwd)";
    Block block = new Block(hostile, List.of(new Paragraph(hostile)));
    byte[] file = write(new Document("A & B <c>", UKRAINIAN, Paging.CONTINUOUS, List.of(block)));
    assertContains(file, hostile, "A & B <c>");
  }

  @Test
  @DisplayName("Signs no file can hold are left out, the rest stays")
  final void strangeSigns() throws IOException {
    Paragraph strange = new Paragraph("до\u0000\u0007\uFFFEпісля \uD800 кінець");
    byte[] file = write(document(Paging.CONTINUOUS, new Block("", List.of(strange))));
    assertContains(file, "допісля", "кінець");
  }

  @Test
  @DisplayName("An empty document is a document, an empty table a table")
  final void empty() throws IOException {
    assertThat(write(document(Paging.CONTINUOUS))).isNotEmpty();
    assertThat(write(document(Paging.SLIPS))).isNotEmpty();
    Table table = new Table(List.of(Column.words("Прізвище", 1)), List.of());
    assertContains(write(document(Paging.CONTINUOUS, new Block("", List.of(table)))), "Прізвище");
  }

  @Test
  @DisplayName("A row must have a cell for each column")
  final void raggedRows() {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> new Table(List.of(Column.words("a", 1)), List.of(List.of("1", "2"))));
  }

  @Test
  @DisplayName("A long table is written whole, a long word does not stop it")
  final void longTable() throws IOException {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> List.of("Учень" + i, "x".repeat(200), String.valueOf(i)))
            .toList();
    List<Column> columns =
        List.of(Column.words("Учень", 2), Column.words("Слово", 2), Column.numbers("№", 1));
    byte[] file =
        write(document(Paging.LANDSCAPE, new Block("", List.of(new Table(columns, rows)))));
    assertContains(file, "Учень1 ", "Учень500");
  }

  @Test
  @DisplayName("Each block on a page of its own; slips share pages")
  final void paging() throws IOException {
    Block[] blocks = IntStream.range(0, 4).mapToObj(i -> block("Учень" + i)).toArray(Block[]::new);
    int each = pages(write(document(Paging.PAGE_EACH, blocks)));
    if (each > 0) {
      assertThat(each).isEqualTo(4);
      assertThat(pages(write(document(Paging.SLIPS, blocks)))).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("The stream stays open, and its fault comes out")
  final void stream() throws IOException {
    boolean[] closed = new boolean[1];
    OutputStream watched =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    format().write(document(Paging.CONTINUOUS, block("8-Б")), watched);
    assertThat(closed[0]).isFalse();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("The reader has gone");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> format().write(document(Paging.CONTINUOUS, block("8-Б")), broken));
  }

  @Test
  @DisplayName("Several documents are written at the same time")
  final void atOnce() throws IOException {
    List<CompletableFuture<byte[]>> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Block block = block("Клас " + i);
      files.add(CompletableFuture.supplyAsync(() -> written(document(Paging.SLIPS, block))));
    }
    for (int i = 0; i < files.size(); i++) {
      assertContains(files.get(i).join(), "Клас " + i);
    }
  }

  private static Block block(String heading) {
    Table table =
        new Table(
            List.of(Column.words("Прізвище", 3), Column.numbers("Бал", 1)),
            List.of(List.of("Ґудзь", "12")));
    return new Block(
        heading,
        List.of(
            new Paragraph(LETTERS),
            new Emphasis("K7QM-2XVA-9RTB"),
            new Facts(List.of(new Fact("Клас", heading), new Fact("Учнів", "28"))),
            table));
  }

  private static Document document(Paging paging, Block... blocks) {
    return new Document("Звіт", UKRAINIAN, paging, List.of(blocks));
  }

  private byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().write(document, out);
    return out.toByteArray();
  }

  private byte[] written(Document document) {
    try {
      return write(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertContains(byte[] file, String... texts) throws IOException {
    String whole = bare(text(file));
    for (String text : texts) {
      assertThat(whole).contains(bare(text));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200b]", "");
  }
}
