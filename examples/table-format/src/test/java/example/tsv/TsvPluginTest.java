package example.tsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import ua.journal.core.imports.Table;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

class TsvPluginTest extends AbstractTableFormatTest {
  @Override
  protected TableFormat format() {
    return configured(Map.of());
  }

  @Override
  protected String file() {
    return "учні.tsv";
  }

  @Override
  protected byte[] good() {
    return "Клас\tПрізвище\n8-Б\tҐалаґан\n".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected String cell() {
    return "Ґалаґан";
  }

  @Test
  void theHostFindsIt() {
    assertThat(ServiceLoader.load(JournalPlugin.class))
        .singleElement()
        .matches(plugin -> plugin.spiVersion() == JournalPlugin.SPI_VERSION)
        .extracting(JournalPlugin::name)
        .isEqualTo("example-tsv");
  }

  @Test
  void readsRows() throws IOException {
    assertThat(read(format(), good()))
        .containsExactly(
            new Table(
                "учні.tsv",
                "учні",
                List.of(List.of("Клас", "Прізвище"), List.of("8-Б", "Ґалаґан"))));
  }

  @Test
  void refusesAnotherCharsetUnlessItIsConfigured() throws IOException {
    byte[] old = "Ґалаґан".getBytes(Charset.forName("windows-1251"));

    assertThatThrownBy(() -> read(format(), old))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("UTF-8");
    assertThat(read(configured(Map.of("charset", "windows-1251")), old).get(0).rows())
        .containsExactly(List.of("Ґалаґан"));
  }

  private static TableFormat configured(Map<String, String> values) {
    return new TsvPlugin().tableFormats(new PluginConfig(values)).get(0);
  }

  private static List<Table> read(TableFormat format, byte[] bytes) throws IOException {
    return format.read("учні.tsv", new ByteArrayInputStream(bytes));
  }
}
