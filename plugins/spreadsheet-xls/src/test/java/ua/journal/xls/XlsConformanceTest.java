package ua.journal.xls;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** An old workbook through the kit. */
class XlsConformanceTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return new XlsFormat();
  }

  @Override
  protected String file() {
    return "pupils.xls";
  }

  @Override
  protected byte[] good() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("office/pupils.xls")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Override
  protected String cell() {
    return "Авраменко";
  }
}
