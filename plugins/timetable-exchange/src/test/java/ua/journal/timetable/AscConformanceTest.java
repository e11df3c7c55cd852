package ua.journal.timetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** A timetable of aSc through the kit. */
class AscConformanceTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return new AscFormat();
  }

  @Override
  protected String file() {
    return "rozklad.xml";
  }

  @Override
  protected byte[] good() throws IOException {
    return ("<?xml version=\"1.0\"?><timetable><teachers><teacher id=\"*1\" name=\"Ґудзь Юлія\"/>"
            + "</teachers></timetable>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected String cell() {
    return "Ґудзь Юлія";
  }
}
