package ua.journal.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** A workbook through the kit. */
class OdsFormatTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return new OdsFormat();
  }

  @Override
  protected String file() {
    return "real.ods";
  }

  @Override
  protected byte[] good() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("real.ods")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Override
  protected String cell() {
    return "Їжакевич Ґалина";
  }
}
