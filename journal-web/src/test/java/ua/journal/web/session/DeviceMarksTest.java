package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.host.DeviceKey;
import ua.journal.web.host.DeviceKeys;

@DisplayName("Marks of a known device")
class DeviceMarksTest {
  private static final String DEVICE = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final long TODAY = 20_780;

  @TempDir private Path folder;

  @Test
  @DisplayName("A device knows the accounts that were opened on it, however the login is typed")
  void knows() {
    DeviceKey key = DeviceKeys.in(folder);
    DeviceMarks fresh = DeviceMarks.read(key, null, DEVICE);
    assertThat(fresh.knows("kovalenko.o", TODAY)).isFalse();
    String cookie = fresh.with("Kovalenko.O ", TODAY).with("petrenko.m", TODAY).text();
    DeviceMarks read = DeviceMarks.read(key, cookie, "B".repeat(22));
    assertThat(read.knows("kovalenko.o", TODAY)).isTrue();
    assertThat(read.knows("PETRENKO.M", TODAY + DeviceMarks.DAYS)).isTrue();
    assertThat(read.knows("petrenko.m", TODAY + DeviceMarks.DAYS + 1)).isFalse();
    assertThat(read.knows("director", TODAY)).isFalse();
    assertThat(read.knows("", TODAY)).isFalse();
    assertThat(cookie).doesNotContain("kovalenko");
  }

  @Test
  @DisplayName("A mark of another installation, another day or another device is none")
  void forged() {
    DeviceKey key = DeviceKeys.in(folder);
    String cookie = DeviceMarks.read(key, null, DEVICE).with("director", TODAY).text();
    List<String> forged =
        List.of(
            cookie.replace(DEVICE, "B" + DEVICE.substring(1)),
            cookie.replace("." + TODAY + ".", "." + (TODAY + 1) + "."),
            cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("A") ? "B" : "A"));
    assertThat(forged)
        .noneMatch(text -> DeviceMarks.read(key, text, DEVICE).knows("director", TODAY));
    DeviceKey other = DeviceKeys.in(folder.resolve("other"));
    assertThat(DeviceMarks.read(other, cookie, DEVICE).knows("director", TODAY)).isFalse();
    assertThat(DeviceMarks.read(DeviceKeys.in(folder), cookie, DEVICE).knows("director", TODAY))
        .as("the key outlives a start")
        .isTrue();
    assertThat(Files.exists(folder.resolve("known-devices.key"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "x",
        "AAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAA.1",
        "AAAAAAAAAAAAAAAAAAAAAA.99999999.AAAAAAAAAAAAAAAAAAAAAA",
        "a.1.b\u0000"
      })
  void whateverElseIsSentKnowsNobody(String cookie) {
    DeviceMarks read = DeviceMarks.read(DeviceKeys.in(folder), cookie, DEVICE);
    assertThat(read.marks()).isEmpty();
    assertThat(read.device()).isEqualTo(DEVICE);
  }

  @Test
  @DisplayName("A computer of the teachers' room knows the last twelve, each once")
  void twelve() {
    DeviceMarks marks = DeviceMarks.read(DeviceKeys.in(folder), null, DEVICE);
    for (int i = 0; i < 15; i++) {
      marks = marks.with("teacher" + i, TODAY).with("teacher" + i, TODAY + 1);
    }
    assertThat(marks.marks()).hasSize(DeviceMarks.MOST_PEOPLE);
    assertThat(marks.knows("teacher3", TODAY)).isTrue();
    assertThat(marks.knows("teacher2", TODAY)).isFalse();
    assertThat(DeviceMarks.read(DeviceKeys.in(folder), marks.text(), DEVICE)).isNotNull();
    assertThat(marks.text().length()).isLessThan(600);
  }
}
