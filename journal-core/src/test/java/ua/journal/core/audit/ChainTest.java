package ua.journal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-SEC-06: the hash chain")
class ChainTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 10, 42);

  @Test
  @DisplayName("R-SEC-06: published vector")
  void vector() {
    AuditEntry entry = new AuditEntry(1, AT, 7, 9, "MARK", "5/6/1", "command-1", "", "", "");
    assertThat(Chain.hashOf(Chain.GENESIS, entry))
        .isEqualTo("2444455554bb0e287c48c1397a532c420dbd1473101997b3ca82207a0661b524");
  }

  @Test
  @DisplayName("R-SEC-06: fields cannot be shifted into each other")
  void fieldsAreDelimited() {
    assertThat(Chain.sha256("ab", "c")).isNotEqualTo(Chain.sha256("a", "bc"));
    assertThat(Chain.sha256("ab", "")).isNotEqualTo(Chain.sha256("ab"));
  }

  @Test
  @DisplayName("R-SEC-06: every field of an entry is under the hash")
  void everyFieldCounts() {
    AuditEntry entry = new AuditEntry(1, AT, 7, 9, "MARK", "5/6/1", "command-1", "d", "", "");
    String hash = Chain.hashOf(Chain.GENESIS, entry);
    assertThat(
            new AuditEntry[] {
              new AuditEntry(2, AT, 7, 9, "MARK", "5/6/1", "command-1", "d", "", ""),
              new AuditEntry(1, AT.plusSeconds(1), 7, 9, "MARK", "5/6/1", "command-1", "d", "", ""),
              new AuditEntry(1, AT, 8, 9, "MARK", "5/6/1", "command-1", "d", "", ""),
              new AuditEntry(1, AT, 7, 8, "MARK", "5/6/1", "command-1", "d", "", ""),
              new AuditEntry(1, AT, 7, 9, "LESSON", "5/6/1", "command-1", "d", "", ""),
              new AuditEntry(1, AT, 7, 9, "MARK", "5/6/2", "command-1", "d", "", ""),
              new AuditEntry(1, AT, 7, 9, "MARK", "5/6/1", "command-2", "d", "", ""),
              new AuditEntry(1, AT, 7, 9, "MARK", "5/6/1", "command-1", "e", "", ""),
              new AuditEntry(1, AT, 7, 9, "MARK", "5/6/1", "command-1", "d", "f", "")
            })
        .allSatisfy(other -> assertThat(Chain.hashOf(Chain.GENESIS, other)).isNotEqualTo(hash));
  }
}
