package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import ua.journal.core.intake.Table;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

class TsvPluginTest {
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
    assertThat(read("Клас\tПрізвище\n8-Б\tҐалаґан\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new Table(
                "учні.tsv",
                "учні",
                List.of(List.of("Клас", "Прізвище"), List.of("8-Б", "Ґалаґан"))));
  }

  @Test
  void refusesAnotherCharset() {
    assertThatThrownBy(() -> read("Ґалаґан".getBytes(Charset.forName("windows-1251"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("UTF-8");
  }

  private static List<Table> read(byte[] bytes) throws IOException {
    TableFormat format = new TsvPlugin().tableFormats().get(0);
    return format.read("учні.tsv", new ByteArrayInputStream(bytes));
  }
}
