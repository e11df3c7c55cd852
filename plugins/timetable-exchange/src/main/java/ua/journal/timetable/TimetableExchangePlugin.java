package ua.journal.timetable;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

/** Timetables of aSc Timetables and Untis. */
public final class TimetableExchangePlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "timetable-exchange";
  }

  @Override
  public List<TableFormat> tableFormats() {
    return List.of(new AscFormat(), new UntisFormat());
  }
}
