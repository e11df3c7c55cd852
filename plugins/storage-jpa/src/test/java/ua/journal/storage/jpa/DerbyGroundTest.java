package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.JournalStore;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.PluginConfig;

/** The disk under Derby; a disk that really is full stands in the job of faults. */
class DerbyGroundTest {
  /** No disk has so much. */
  private static final String ENDLESS = "999999999999";

  @TempDir Path folder;

  @Test
  void whereThereIsRoomEverythingIsDone() {
    try (JournalStore store = open(Map.of())) {
      assertThat(store.state()).isIn(StoreState.OPEN, StoreState.LOW);
      assertThat(store.<Integer>write(transaction -> 1)).isEqualTo(1);
      assertThat(folder.resolve("db.reserve")).hasSize(4 << 20);
    }
  }

  @Test
  void aLowDiskIsToldAndTakesWrites() {
    try (JournalStore store = open(Map.of(Space.LOW, ENDLESS))) {
      assertThat(store.state()).isEqualTo(StoreState.LOW);
      assertThat(store.ready()).isTrue();
      assertThat(store.<Integer>write(transaction -> 1)).isEqualTo(1);
    }
  }

  @Test
  void aFullDiskIsReadAndNotWritten() {
    try (JournalStore store = open(Map.of(Space.LOW, ENDLESS, Space.LEAST, ENDLESS))) {
      assertThat(store.state()).isEqualTo(StoreState.FULL);
      assertThat(store.ready()).isFalse();
      assertThat(store.<Integer>read(transaction -> 1)).isEqualTo(1);
      JournalException refused =
          catchThrowableOfType(
              JournalException.class, () -> store.<Integer>write(transaction -> 1));
      assertThat(refused.code()).isEqualTo(ErrorCode.UNAVAILABLE);
      assertThat(refused.data()).containsEntry(StoreState.REASON, "FULL");
    }
  }

  @ParameterizedTest(name = "A setting of {0} MB keeps {1} MB free")
  @CsvSource({"-1, 4", "0, 4", "3, 4", "4, 4", "5, 5", "64, 64"})
  void theGuardIsNeverOff(String setting, long kept) {
    Space space = Space.of(new PluginConfig(Map.of(Space.LEAST, setting)));
    assertThat(space.least()).isEqualTo(kept << 20);
  }

  @Test
  void aThresholdIsAWholeNumber() {
    JournalException refused =
        catchThrowableOfType(JournalException.class, () -> open(Map.of(Space.LEAST, "some")));
    assertThat(refused).hasMessageContaining(Space.LEAST).hasMessageContaining("megabytes");
  }

  @Test
  void aSecondProgramIsRefusedBeforeItTouchesAnything() throws Exception {
    try (JournalStore first = open(Map.of())) {
      Path underWay = Files.createDirectory(folder.resolve("db.new-of-the-first"));
      JournalException refused = catchThrowableOfType(JournalException.class, () -> open(Map.of()));
      assertThat(refused).hasMessageContaining("Another journal works in the folder");
      assertThat(underWay).exists();
      assertThat(first.ready()).isTrue();
    }
    open(Map.of()).close();
  }

  @Test
  void aDatabaseThatWentDownIsOpenedByTheNextLook() {
    try (JournalStore store = open(Map.of())) {
      new DerbyDirectory(folder.resolve("db")).shutDown(DriverConnections.ANONYMOUS);
      StoreState state = store.state();
      for (int look = 0; look < 5 && !state.keeps(); look++) {
        state = store.state();
      }
      assertThat(state.keeps()).isTrue();
      assertThat(store.<Integer>write(transaction -> 1)).isEqualTo(1);
    }
  }

  private JournalStore open(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("derby.directory", folder.resolve("db").toString());
    return new JpaStorageFactory().create(new PluginConfig(values));
  }
}
