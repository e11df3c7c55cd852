package example.tsv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.TableFormat;

/**
 * A whole plugin: one table format, with one setting, {@code journal.plugin.example-tsv.charset}.
 */
public final class TsvPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "example-tsv";
  }

  @Override
  public Set<String> keys() {
    return Set.of("charset");
  }

  @Override
  public List<TableFormat> tableFormats(PluginConfig config) {
    return List.of(new TsvFormat(Charset.forName(config.get("charset").orElse("UTF-8"))));
  }
}
