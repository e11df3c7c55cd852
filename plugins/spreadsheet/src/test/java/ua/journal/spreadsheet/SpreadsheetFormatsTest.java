package ua.journal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.imports.Table;
import ua.journal.core.imports.TableShape;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

class SpreadsheetFormatsTest {
  @Test
  void pluginIsFoundAndOffersFourFormats() {
    List<TableFormat> formats =
        ServiceLoader.load(JournalPlugin.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(plugin -> plugin.name().equals("spreadsheet"))
            .flatMap(plugin -> plugin.tableFormats().stream())
            .toList();

    assertThat(formats)
        .flatExtracting(TableFormat::suffixes)
        .containsExactlyInAnyOrder("docx", "xlsx", "ods", "csv");
  }

  @Test
  void aTitleAboveTheHeadingsOfATextTableIsARowOfItsOwn() throws IOException {
    byte[] text =
        "Список 7-А\r\nПрізвище;Ім’я;Клас\r\nҐалаґан;Їжак;7-А;зайве\r\n"
            .getBytes(StandardCharsets.UTF_8);
    List<Table> tables = format("a.csv").read("a.csv", new ByteArrayInputStream(text));

    assertThat(tables.get(0).rows())
        .containsExactly(
            List.of("Список 7-А"),
            List.of("Прізвище", "Ім’я", "Клас"),
            List.of("Ґалаґан", "Їжак", "7-А", "зайве"));
  }

  @Test
  void joinedCellsOfAWorkbookAreTold() throws IOException {
    Table table = read("class-merged-down.xlsx").get(0);

    assertThat(table.shape().merged()).containsExactly(new TableShape.Merge(1, 0, 3, 0));
    assertThat(table.hides()).isFalse();
  }

  @Test
  void whatAWorkbookHidesIsReadAndTold() throws IOException {
    List<Table> tables = read("hidden.xlsx");

    assertThat(tables).extracting(Table::sheet).containsExactly("5-А", "Старі");
    assertThat(tables.get(0).rows()).hasSize(3);
    assertThat(tables.get(0).shape().hiddenRows()).containsExactly(2);
    assertThat(tables.get(0).shape().hiddenColumns()).containsExactly(2);
    assertThat(tables.get(1).shape().hidden()).isTrue();
    assertThat(tables).allMatch(Table::hides);
  }

  private List<Table> read(String file) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(file)) {
      return format(file).read(file, in);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"real.xlsx", "real.ods"})
  void filesOfAnOfficeProgramGiveTheTextPeopleSee(String file) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(file)) {
      List<Table> tables = format(file).read(file, in);

      assertThat(tables).hasSize(1);
      assertThat(tables.get(0).file()).isEqualTo(file);
      assertThat(tables.get(0).sheet()).isEqualTo("real");
      assertThat(tables.get(0).rows())
          .containsExactly(
              List.of("Список 5-А"),
              List.of("№", "Прізвище та ім'я", "Дата народження", "Прихід", "Зріст"),
              List.of("1", "Мельник Марк’ян", "02.09.2015", "08:30", "141.5"),
              List.of(),
              List.of("2", "Їжакевич Ґалина", "31.12.2014", "09:05", "142"));
    }
  }

  @ParameterizedTest
  @CsvSource({"pupils,xlsx", "pupils,ods", "staff,xlsx", "staff,ods"})
  void listsSavedByLibreOfficeEqualThoseOfExcelInUkrainian(String list, String suffix)
      throws IOException {
    List<Table> saved = office(list + "." + suffix);
    List<Table> text = office(list + ".csv");

    assertThat(text.get(0).rows()).hasSize(9);
    assertThat(trimmed(saved.get(0))).isEqualTo(trimmed(text.get(0)));
    assertThat(text.get(0).rows().get(1))
        .contains(list.equals("pupils") ? "05.10.2015" : "Данченко");
  }

  private List<Table> office(String file) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("office/" + file)) {
      return format(file).read(file, in);
    }
  }

  /** Formats differ in whether they keep empty cells at the end of a row. */
  private static List<List<String>> trimmed(Table table) {
    return table.rows().stream()
        .map(row -> List.of(String.join("\t", row).stripTrailing().split("\t", -1)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "windows-1251,''"})
  void textTablesAreReadInEitherCharset(String charset, String mark) throws IOException {
    String text = mark + "Прізвище;Клас\r\n\"О'Коннор; Ґжегож\";7-Є\r\nЇжак;11-І\r\n";

    List<Table> tables = read("учні.csv", text.getBytes(Charset.forName(charset)));

    assertThat(tables.get(0).sheet()).isEqualTo("учні");
    assertThat(tables.get(0).rows())
        .containsExactly(
            List.of("Прізвище", "Клас"),
            List.of("О'Коннор; Ґжегож", "7-Є"),
            List.of("Їжак", "11-І"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separatorIsFoundOut(String separator) throws IOException {
    String line = "\"Тема; перша, друга\"" + separator + "Б\n";

    List<Table> tables = read("a.csv", line.repeat(3).getBytes(StandardCharsets.UTF_8));

    assertThat(tables.get(0).rows().get(2)).containsExactly("Тема; перша, друга", "Б");
  }

  @Test
  void emptyTextIsAnEmptyTable() throws IOException {
    assertThat(read("a.csv", new byte[0]).get(0).rows()).isEmpty();
  }

  private static List<Table> read(String file, byte[] bytes) throws IOException {
    return format(file).read(file, new ByteArrayInputStream(bytes));
  }

  private static TableFormat format(String file) {
    String suffix = file.substring(file.lastIndexOf('.') + 1);
    return new SpreadsheetPlugin()
        .tableFormats().stream()
            .filter(f -> f.suffixes().contains(suffix))
            .findFirst()
            .orElseThrow();
  }
}
