package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static ua.journal.web.host.FakePlugin.fail;
import static ua.journal.web.host.FakePlugin.hang;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;

/** Plugins broken at load × what the administrator reads; the server starts with all of them. */
class BrokenAtLoadTest {
  private static final Map<String, String> SETTINGS = Map.of("charset", "koi8-u");

  static Stream<Arguments> faults() {
    return Stream.of(
        row("is made by a throwing constructor", "its constructor: java.lang.Illegal", thrown()),
        row("needs a class that is missing", "NoClassDefFoundError", fails()),
        row("is built for tomorrow", "built for contract 2", p -> p.version = () -> 2),
        row("throws an error for its contract", "OutOfMemoryError", p -> p.version = oom()),
        row("has no name", "name() is null", p -> p.name = () -> null),
        row("has an empty name", "1 to 80 letters", p -> p.name = () -> " "),
        row("has an endless name", "1 to 80 letters", p -> p.name = () -> "x".repeat(81)),
        row("overflows the stack", "StackOverflowError", p -> p.name = FakePlugin::recurse),
        row("lists no storages at all", "storages() is null", p -> p.storages = () -> null),
        row("lists nothing as a storage", "NullPointerException", p -> p.storages = listOfNull()),
        row("understands no keys at all", "keys() is null", p -> p.keys = () -> null),
        row("has a report without suffix", "suffix() of", p -> p.reports.suffix = () -> null),
        row("has a suffix that is a path", "«../x»", p -> p.reports.suffix = () -> "../x"),
        row("has no media type", "mediaType() of", p -> p.reports.mediaType = () -> null),
        row("has a broken media type", "«a\nb»", p -> p.reports.mediaType = () -> "a\nb"),
        row("has a report without name", "label(uk) of", p -> p.reports.label = () -> null),
        row("throws for a name of a report", "AssertionError", p -> p.reports.label = assertion()),
        row("reads no suffixes at all", "suffixes() is null", p -> p.tables.suffixes = () -> null),
        row(
            "reads nothing as a suffix",
            "NullPointerException",
            p -> p.tables.suffixes = setOfNull()),
        row("reads «.TSV»", "«.TSV»", p -> p.tables.suffixes = () -> Set.of(".TSV")),
        row("imports as nothing", "imports() is null", p -> p.tables.imports = () -> null));
  }

  @ParameterizedTest(name = "a plugin that {0}")
  @MethodSource("faults")
  void isNamedAndLeftOut(String what, String told, Supplier<JournalPlugin> maker) {
    PluginState state = read(maker, Limit.PATIENT, Map.of()).state();

    assertThat(state.status()).isEqualTo(PluginState.Status.LEFT_OUT);
    assertThat(state.fault()).contains(told);
    assertThat(state.name()).isNotBlank();
    assertThat(state.offers()).isEmpty();
  }

  @Test
  void aNameThatNeverComesIsNotWaitedFor() {
    PluginState state = read(broken(p -> p.name = FakePlugin::hang), Limit.BRIEF, Map.of()).state();

    assertThat(state.fault()).contains("name() did not come back within 1.0 s");
  }

  @Test
  void whatComesTooLateChangesNothing() throws InterruptedException {
    LoadedPlugin plugin = read(broken(p -> p.name = BrokenAtLoadTest::late), Limit.BRIEF, Map.of());
    Thread.sleep(1500);

    assertThat(plugin.state().fault()).contains("name() did not come back");
    assertThat(plugin.state().name()).isEqualTo(FakePlugin.class.getName());
  }

  /** Comes back as soon as nobody waits. */
  private static String late() {
    try {
      hang();
    } catch (IllegalStateException e) {
      // interrupted
    }
    return "late";
  }

  @Test
  void aLabelThatNeverComesIsNamedWithItsPlugin() {
    PluginState state =
        read(broken(p -> p.reports.label = () -> hang()), Limit.BRIEF, Map.of()).state();

    assertThat(state.name()).isEqualTo("fake");
    assertThat(state.fault()).contains("label(uk) of report format");
  }

  @Test
  void aSettingNobodyUnderstandsIsAnError() {
    assertThat(read(broken(p -> {}), Limit.PATIENT, SETTINGS).state().fault())
        .contains("charset", "known are []");
  }

  @Test
  void aWholePluginTellsWhatItOffers() {
    PluginState state =
        read(broken(p -> p.keys = () -> Set.of("charset")), Limit.PATIENT, SETTINGS).state();

    assertThat(state.fault()).isNull();
    assertThat(state.status()).isEqualTo(PluginState.Status.WORKS);
    assertThat(state.offers())
        .containsExactly(
            new PluginState.Offered(PluginState.Kind.TABLES, "fake"),
            new PluginState.Offered(PluginState.Kind.REPORTS, "fake"));
    assertThat(state.switchable()).isTrue();
  }

  private static LoadedPlugin read(
      Supplier<JournalPlugin> maker, Limits limits, Map<String, String> settings) {
    PluginLoader loader =
        new PluginLoader(
            BrokenAtLoadTest.class.getClassLoader(),
            limits,
            Clock.systemUTC(),
            (plugin, keys) -> new PluginConfig(settings),
            null);
    return loader.read(new Made(maker), ServiceFiles.Place.CLASS_PATH);
  }

  private static Arguments row(String what, String told, Consumer<FakePlugin> fault) {
    return arguments(what, told, broken(fault));
  }

  private static Arguments row(String what, String told, Supplier<JournalPlugin> maker) {
    return arguments(what, told, maker);
  }

  private static Supplier<JournalPlugin> broken(Consumer<FakePlugin> fault) {
    FakePlugin plugin = new FakePlugin();
    fault.accept(plugin);
    return () -> plugin;
  }

  private static Supplier<JournalPlugin> thrown() {
    return () -> {
      throw new IllegalStateException("no reason");
    };
  }

  private static Supplier<JournalPlugin> fails() {
    return () -> fail(new NoClassDefFoundError("example/Missing"));
  }

  private static Supplier<Integer> oom() {
    return () -> fail(new OutOfMemoryError("not really"));
  }

  private static Supplier<String> assertion() {
    return () -> fail(new AssertionError("never so"));
  }

  private static <T> Supplier<List<T>> listOfNull() {
    return () -> Arrays.asList((T) null);
  }

  private static Supplier<Set<String>> setOfNull() {
    return () -> Collections.singleton(null);
  }

  /** What the service loader hands out. */
  private record Made(Supplier<JournalPlugin> maker)
      implements ServiceLoader.Provider<JournalPlugin> {
    @Override
    public Class<? extends JournalPlugin> type() {
      return FakePlugin.class;
    }

    @Override
    public JournalPlugin get() {
      return maker.get();
    }
  }
}
