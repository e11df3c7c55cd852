package ua.journal.web.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;

@DisplayName("R-SEC-06: the file of checkpoints, and when they are made")
class CheckpointFileTest {
  @TempDir private Path directory;

  @Test
  @DisplayName("R-SEC-06: lines follow each other; none is lost, none is written over")
  void appends() {
    CheckpointFile file = new CheckpointFile(directory.resolve("deep/checkpoints"));
    assertThat(file.last()).isEmpty();
    assertThat(lines(file)).isEmpty();
    for (int each = 1; each <= 300; each++) {
      add(file);
      assertThat(file.lastCheckpoint().orElseThrow().number()).isEqualTo(each);
    }
    assertThat(lines(file)).hasSize(300);
  }

  @Test
  @DisplayName("R-SEC-06: a line that a crash cut off is none, and the next one takes its place")
  void cutOff() throws Exception {
    CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints"));
    Files.writeString(file.file(), "journal-check");
    assertThat(file.last()).isEmpty();
    assertThat(lines(file)).isEmpty();
    add(file);
    String first = file.last().orElseThrow();
    Files.writeString(file.file(), first.substring(0, 90), StandardOpenOption.APPEND);
    assertThat(lines(file)).containsExactly(first);
    add(file);
    assertThat(lines(file)).hasSize(2).allMatch(line -> Checkpoint.parse(line).isPresent());
  }

  @Test
  @DisplayName("R-SEC-06: after a line that is no checkpoint none is written")
  void foreign() throws Exception {
    CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints"));
    Files.writeString(file.file(), "something\n");
    assertThatThrownBy(file::lastCheckpoint)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(file.file().toString());
  }

  @ParameterizedTest(name = "checked at {0}, now {1}: due {2}")
  @CsvSource({
    ", 2026-11-23T10:42, true",
    "2026-11-23T03:30, 2026-11-23T10:42, false",
    "2026-11-23T03:30, 2026-11-24T03:29, false",
    "2026-11-23T03:30, 2026-11-24T03:30, true",
    "2026-11-23T02:00, 2026-11-23T03:31, true",
    "2026-11-20T08:10, 2026-11-23T07:40, true",
    "2026-11-23T10:42, 2026-11-23T10:41, false",
    "2027-11-23T10:42, 2026-11-23T10:41, true"
  })
  void due(LocalDateTime last, LocalDateTime now, boolean due) {
    SealTerms terms =
        new SealTerms(directory, 500, java.time.Duration.ofMinutes(15), LocalTime.of(3, 30));
    assertThat(terms.checkDue(now, Optional.ofNullable(last))).isEqualTo(due);
  }

  @Test
  @DisplayName("R-SEC-06: what the last check found is known after a restart")
  void lastCheck() throws Exception {
    assertThat(LastCheck.read(directory)).isEmpty();
    LastCheck found = new LastCheck(LocalDateTime.of(2026, 11, 23, 3, 30), false, 77_021, 12);
    found.write(directory);
    assertThat(LastCheck.read(directory)).contains(found);
    for (String text : List.of("", "x", "x true 1 1", "2026-11-23T03:30 true one 1")) {
      Files.writeString(directory.resolve("check"), text);
      assertThat(LastCheck.read(directory)).as("«%s»", text).isEmpty();
    }
  }

  private static List<String> lines(CheckpointFile file) {
    try (var lines = file.lines()) {
      return lines.toList();
    }
  }

  private static void add(CheckpointFile file) {
    Optional<Checkpoint> last = file.lastCheckpoint();
    long seq = last.map(Checkpoint::number).orElse(0L) + 1;
    ChainHead head = new ChainHead(seq, "0".repeat(64));
    LocalDateTime at = LocalDateTime.of(2026, 11, 23, 10, 42);
    file.append(Checkpoint.after(new SchoolId(7), head, at, last).signed("k", "AAAA"));
  }
}
