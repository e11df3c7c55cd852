package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.ReportFormat;

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
  }

  @Test
  void halfAReportNeverLeavesTheServer() throws IOException {
    ReportFormat format = host(Plugins.Good.class.getName()).reportFormats().get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document("Звіт", Locale.ROOT, Document.Paging.CONTINUOUS, List.of());

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> format.write(document, out))
        .withMessageContaining("half");
    assertThat(out.size()).isZero();
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
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(JournalPlugin.class.getName()), List.of(classes));
    return PluginHost.load(new OwnServices(folder.toUri().toURL()));
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
