package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.common.JournalException;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.TableFormat;

class PluginHostTest {
  @TempDir private Path folder;

  @Test
  void findsWhatAPluginOffersAndWhereItCameFrom() throws IOException {
    PluginHost host = host(Plugins.Good.class.getName());

    assertThat(host.states()).extracting(PluginState::fault).containsOnlyNulls();
    assertThat(host.storage("good").plugin()).isEqualTo("good plugin");
    assertThat(host.storage("good").place()).contains(folder.getFileName().toString());
  }

  @Test
  void namesBrokenPluginsAndLeavesThemOut() throws IOException {
    PluginHost host =
        host(
            "example.Missing",
            Plugins.NeedsMore.class.getName(),
            Plugins.CannotBeMade.class.getName(),
            Plugins.Throws.class.getName(),
            Plugins.Good.class.getName());

    assertThat(host.storage("good").name()).isEqualTo("good");
    assertThat(host.states())
        .filteredOn(state -> state.fault() != null)
        .extracting(PluginState::name)
        .containsExactlyInAnyOrder(
            "example.Missing",
            Plugins.NeedsMore.class.getName(),
            Plugins.CannotBeMade.class.getName(),
            "throwing plugin");
    assertThat(host.states()).allSatisfy(state -> assertThat(state.place()).isNotEmpty());
  }

  @Test
  void asksAPluginOfAnotherContractForNothing() throws IOException {
    PluginHost host = host(Plugins.OfTomorrow.class.getName());

    assertThat(host.states())
        .singleElement()
        .satisfies(state -> assertThat(state.fault()).contains("contract"));
  }

  @Test
  void aMissingStorageStopsTheStartAndTellsWhatThereIs() throws IOException {
    PluginHost host = host(Plugins.Good.class.getName(), Plugins.Throws.class.getName());

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> host.storage("jpa"))
        .withMessageContainingAll(
            "journal.storage=jpa", "good by good plugin", folder.toString(), "throwing plugin");
  }

  @Test
  void aDoublyNamedStorageStopsTheStart() throws IOException {
    PluginHost host = host(Plugins.Good.class.getName(), Plugins.AlsoGood.class.getName());

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> host.storage("good"))
        .withMessageContainingAll("several", "good plugin", "another plugin");
  }

  @Test
  void ofTwoReportFormatsWithOneSuffixTheFirstStays() throws IOException {
    PluginHost host = host(Plugins.Good.class.getName(), Plugins.AlsoGood.class.getName());

    assertThat(host.reportFormats())
        .singleElement()
        .satisfies(format -> assertThat(format.label(Locale.ROOT)).isEqualTo("good plugin"));
    assertThat(host.states().get(1).notes())
        .singleElement()
        .satisfies(note -> assertThat(note).contains("half", "good plugin"));
  }

  @Test
  void whoReadsAnyTextIsAskedLast() throws IOException {
    PluginHost host = host(Plugins.AnyText.class.getName(), Plugins.OwnText.class.getName());

    assertThat(host.tableFormats()).extracting(TableFormat::general).containsExactly(false, true);
  }

  @Test
  void aFormatThatBreaksAtTheEndHoldsUpNobody() throws IOException {
    host(Plugins.BreaksAtTheEnd.class.getName()).close();

    assertThat(Plugins.BreaksAtTheEnd.CLOSED).containsExactly("other");
  }

  @Test
  void ofTwoPluginsWithOneNameTheFirstStays() throws IOException {
    PluginHost host = host(Plugins.Good.class.getName(), Plugins.Namesake.class.getName());

    assertThat(host.states())
        .extracting(PluginState::fault)
        .satisfiesExactly(
            first -> assertThat(first).isNull(),
            second -> assertThat(second).contains("a plugin of this name", folder.toString()));
  }

  @Test
  void aJarThatNamesNoPluginIsTold() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    Files.writeString(jars.resolve("forgotten.jar"), "no jar at all");
    Files.writeString(jars.resolve("readme.txt"), "");

    PluginHost host = host(Limit.PATIENT, jars, Plugins.Good.class.getName());

    assertThat(host.states())
        .filteredOn(state -> state.fault() != null)
        .singleElement()
        .satisfies(
            state -> assertThat(state.toString()).contains("forgotten.jar", "META-INF/services"));
  }

  @Test
  void aConstructorThatHangsIsNamedAndTheOthersStart() throws IOException {
    PluginHost host =
        host(Limit.BRIEF, null, Plugins.Hangs.class.getName(), Plugins.Good.class.getName());

    assertThat(host.storage("good").plugin()).isEqualTo("good plugin");
    assertThat(host.states())
        .filteredOn(state -> state.fault() != null)
        .singleElement()
        .satisfies(
            state ->
                assertThat(state.toString())
                    .contains(Plugins.Hangs.class.getName(), "its constructor", "come back"));
  }

  @Test
  void aMissingAuthenticatorStopsTheStart() throws IOException {
    PluginHost host = host(Plugins.Good.class.getName());

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> host.authenticator("password"))
        .withMessageContaining("journal.auth=password");
  }

  @Test
  void whatAPluginThrowsComesBackAsTheJournalsOwn() {
    Edge edge = new Edge("Storage odd");

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(
            () ->
                edge.call(
                    () -> {
                      throw new IllegalStateException("Оксана Петренко");
                    }))
        .withMessage("Storage odd failed");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> edge.answer(() -> null))
        .withMessage("Storage odd gave no answer");
  }

  private PluginHost host(String... classes) throws IOException {
    return host(Limit.PATIENT, null, classes);
  }

  private PluginHost host(Limits limits, @Nullable Path jars, String... classes)
      throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(JournalPlugin.class.getName()), List.of(classes));
    return PluginHost.load(
        new PluginLoader(
            new OwnServices(folder.toUri().toURL()),
            limits,
            Clock.systemUTC(),
            (plugin, keys) -> new PluginConfig(Map.of()),
            jars));
  }

  /** Sees the classes of the test, but no service files beside its own. */
  private static final class OwnServices extends URLClassLoader {
    OwnServices(URL folder) {
      super(new URL[] {folder}, PluginHostTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return findResources(name);
    }
  }
}
