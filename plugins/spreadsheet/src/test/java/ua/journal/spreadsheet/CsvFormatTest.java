package ua.journal.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** A text table through the kit. */
class CsvFormatTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return new CsvFormat();
  }

  @Override
  protected String file() {
    return "a.csv";
  }

  @Override
  protected byte[] good() throws IOException {
    return "Прізвище;Ім’я\r\nҐалаґан;Їжак\r\n".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected String cell() {
    return "Ґалаґан";
  }
}
