package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.Journal;
import ua.journal.spi.JournalPlugin;

/** What others build on changes only when somebody means it (decision 0044). */
class PublicApiTest {
  private static final Path BASELINES = Path.of("../docs/api");

  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of("journal-core", Journal.class),
        Arguments.of("journal-spi", JournalPlugin.class),
        Arguments.of("journal-testkit", StorageConformance.class));
  }

  @ParameterizedTest(name = "Every type {0} shows says what is promised of it")
  @MethodSource("modules")
  void everyTypeHasAStatus(String module, Class<?> one) throws Exception {
    assertThat(PublicApi.of(one).withoutStatus()).isEmpty();
  }

  @ParameterizedTest(name = "What {0} calls stable mentions nothing that may change")
  @MethodSource("modules")
  void stableStandsOnStable(String module, Class<?> one) throws Exception {
    assertThat(PublicApi.of(one).loose()).isEmpty();
  }

  @ParameterizedTest(
      name = "docs/api/{0}.txt is its stable API; -Djournal.write=true writes it anew")
  @MethodSource("modules")
  void stableApiIsTheBaseline(String module, Class<?> one) throws Exception {
    Path file = BASELINES.resolve(module + ".txt");
    List<String> now = PublicApi.of(one).signatures();
    if (Boolean.getBoolean("journal.write")) {
      Files.createDirectories(BASELINES);
      Files.write(file, now);
    }
    assertSame(file, now);
  }

  private static void assertSame(Path file, List<String> now) throws IOException {
    List<String> promised = Files.readAllLines(file);
    List<String> gone = new ArrayList<>(promised);
    gone.removeAll(now);
    assertThat(gone).as("promised in %s and gone or changed", file).isEmpty();
    List<String> fresh = new ArrayList<>(now);
    fresh.removeAll(promised);
    assertThat(fresh).as("new and not in %s: write it anew", file).isEmpty();
    assertThat(now).as("order of %s", file).isEqualTo(promised);
  }

  @Test
  @DisplayName("A member that is gone, one that was changed and one nobody wrote down are told")
  void changesAreTold(@TempDir Path folder) throws Exception {
    List<String> now = PublicApi.of(JournalPlugin.class).signatures();
    List<String> before = new ArrayList<>(now);
    before.add("  public abstract int ua.journal.spi.JournalPlugin.gone()");
    before.replaceAll(
        line ->
            line.replace(
                "String ua.journal.spi.JournalPlugin.name()",
                "int ua.journal.spi.JournalPlugin.name()"));
    Path file = Files.write(folder.resolve("before.txt"), before);
    assertThatThrownBy(() -> assertSame(file, now))
        .hasMessageContaining("JournalPlugin.gone()")
        .hasMessageContaining("int ua.journal.spi.JournalPlugin.name()");
    Path older = Files.write(folder.resolve("older.txt"), now.subList(1, now.size()));
    assertThatThrownBy(() -> assertSame(older, now)).hasMessageContaining(now.get(0));
  }
}
