package ua.journal.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

/** An export of Untis through the kit. */
class UntisConformanceTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return new UntisFormat();
  }

  @Override
  protected String file() {
    return "gpu.zip";
  }

  @Override
  protected byte[] good() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("GPU001.TXT"));
      zip.write("7,\"8-Б\",\"ПЕТ\",\"Їстівне\",\"214\",1,1,\n".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Override
  protected String cell() {
    return "8-Б";
  }
}
