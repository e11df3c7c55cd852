package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The demo's clock stands where its file says")
class DemoClockTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 9, 1, 10, 42);

  @TempDir Path folder;

  @Test
  void movesWithTheFile() throws IOException {
    Path file = folder.resolve("demo.now");
    DemoClock clock = new DemoClock(START, file, ZoneId.of("Europe/Kyiv"));
    assertThat(LocalDateTime.now(clock)).as("no file yet").isEqualTo(START);
    put(file, "2026-10-25T03:30\n", 1);
    assertThat(LocalDateTime.now(clock)).as("the longer hour").isEqualTo("2026-10-25T03:30");
    put(file, "2027-03-28T03:30\n", 2);
    assertThat(LocalDateTime.now(clock)).as("an hour that is not").isEqualTo("2027-03-28T04:30");
  }

  private static void put(Path file, String text, long second) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
  }
}
