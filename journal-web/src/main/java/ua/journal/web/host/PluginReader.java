package ua.journal.web.host;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalException;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.ReportFormat;
import ua.journal.spi.SignerFactory;
import ua.journal.spi.StorageFactory;
import ua.journal.spi.TableFormat;

/**
 * Asks one plugin everything it says of itself, once, each question behind the edge and all of them
 * before one deadline; remembers at which question it is, so that a hanging one can be named.
 */
final class PluginReader {
  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
  private static final List<String> LANGUAGES = List.of("uk", "en");
  private static final int MOST_LETTERS = 80;

  private final Supplier<JournalPlugin> maker;
  private final String place;
  private final String version;
  private final Limits limits;
  private final PluginHealth health;
  private final BiFunction<String, Set<String>, PluginConfig> config;

  private final Edge edge;
  private final long end;

  private String name;
  private String step = "its constructor";
  private int spi;

  PluginReader(
      String type,
      Supplier<JournalPlugin> maker,
      String place,
      String version,
      Limits limits,
      PluginHealth health,
      BiFunction<String, Set<String>, PluginConfig> config) {
    this.name = type;
    this.maker = maker;
    this.place = place;
    this.version = version;
    this.limits = limits;
    this.health = health;
    this.config = config;
    this.edge =
        Edge.of("Plugin " + type, type, limits, new PluginHealth(limits, Clock.systemUTC()));
    this.end = System.nanoTime() + limits.quick().toNanos();
  }

  /**
   * Reads it.
   *
   * @throws JournalException with a {@link PluginFault} at the first question it does not answer as
   *     it must
   */
  LoadedPlugin read() {
    JournalPlugin plugin = ask(step, maker);
    spi = ask("spiVersion()", plugin::spiVersion);
    if (spi != JournalPlugin.SPI_VERSION) {
      return leftOut(
          "built for contract %d, this journal has %d".formatted(spi, JournalPlugin.SPI_VERSION));
    }
    name = name(plugin);
    List<StorageFactory> storages = list("storages()", plugin::storages);
    Set<String> storageKeys = new HashSet<>();
    for (StorageFactory storage : storages) {
      storageKeys.addAll(set("keys() of a storage", storage::keys));
    }
    Set<String> keys = set("keys()", plugin::keys);
    PluginConfig settings = config.apply(name, keys);
    ask("its configuration", () -> settings.requireKnown(keys));
    return new LoadedPlugin(
        name,
        place,
        version,
        spi,
        offers("storage", storages, StorageFactory::name),
        List.copyOf(storageKeys),
        offers(
            "authenticator",
            list("authenticators()", plugin::authenticators),
            AuthenticatorFactory::name),
        offers("signer", list("signers()", plugin::signers), SignerFactory::name),
        list("tableFormats()", () -> plugin.tableFormats(settings)).stream()
            .map(this::table)
            .toList(),
        list("reportFormats()", () -> plugin.reportFormats(settings)).stream()
            .map(this::report)
            .toList(),
        List.of(),
        null,
        health);
  }

  /** The plugin as it is named so far, left out. */
  LoadedPlugin leftOut(String fault) {
    return LoadedPlugin.leftOut(name, place, version, spi, fault, health);
  }

  /** What was asked last. */
  String step() {
    return step;
  }

  private String name(JournalPlugin plugin) {
    String said = ask("name()", plugin::name).strip();
    if (said.isEmpty() || said.length() > MOST_LETTERS) {
      throw garbage("name(): 1 to " + MOST_LETTERS + " letters are allowed");
    }
    return said;
  }

  private <F> List<PluginHost.Offer<F>> offers(
      String kind, List<F> factories, Function<F, @Nullable String> named) {
    return factories.stream()
        .map(
            factory -> {
              String offered = ask("name() of the " + kind, () -> named.apply(factory));
              return new PluginHost.Offer<>(offered, factory, name, place, limits, health);
            })
        .toList();
  }

  private GuardedTableFormat table(TableFormat format) {
    String what = "table format " + format.getClass().getName() + " of plugin " + name;
    Set<String> suffixes = words("suffixes() of " + what, set("suffixes()", format::suffixes));
    Set<String> imports = words("imports() of " + what, set("imports()", format::imports));
    boolean general = ask("general()", format::general);
    return new GuardedTableFormat(
        format,
        Edge.of("The " + what, name, limits, health),
        limits,
        new GuardedTableFormat.Names(suffixes, imports, general));
  }

  private GuardedReportFormat report(ReportFormat format) {
    String what = "report format " + format.getClass().getName() + " of plugin " + name;
    String suffix = ask("suffix() of " + what, format::suffix);
    words("suffix() of " + what, Set.of(suffix));
    String type = ask("mediaType() of " + what, format::mediaType);
    if (!MEDIA_TYPE.matcher(type).matches()) {
      throw garbage("mediaType() of " + what + ": «" + type + "» is no media type");
    }
    Map<String, String> labels = new HashMap<>();
    for (String language : LANGUAGES) {
      String question = "label(" + language + ") of " + what;
      String label = ask(question, () -> format.label(Locale.forLanguageTag(language))).strip();
      if (label.isEmpty() || label.length() > MOST_LETTERS) {
        throw garbage(question + ": 1 to " + MOST_LETTERS + " letters are allowed");
      }
      labels.put(language, label);
    }
    boolean tabular = ask("tabular() of " + what, format::tabular);
    return new GuardedReportFormat(
        format,
        Edge.of("The " + what, name, limits, health),
        limits,
        new GuardedReportFormat.Names(suffix, type, Map.copyOf(labels), tabular));
  }

  private <R> R ask(String question, Supplier<@Nullable R> plugin) {
    step = question;
    return edge.within(Duration.ofNanos(end - System.nanoTime()), plugin::get);
  }

  /** Copied in the plugin's thread: a list of its own making may be as broken as itself. */
  private <T> List<T> list(String question, Supplier<@Nullable List<T>> plugin) {
    return ask(
        question,
        () -> {
          List<T> said = plugin.get();
          return said == null ? null : List.copyOf(said);
        });
  }

  private <T> Set<T> set(String question, Supplier<@Nullable Set<T>> plugin) {
    return ask(
        question,
        () -> {
          Set<T> said = plugin.get();
          return said == null ? null : Set.copyOf(said);
        });
  }

  private Set<String> words(String question, Set<String> said) {
    for (String word : said) {
      if (!WORD.matcher(word).matches()) {
        throw garbage(
            question + ": «" + word + "» is not made of small Latin letters, digits and hyphens");
      }
    }
    return said;
  }

  private JournalException garbage(String words) {
    PluginAnswerException cause = new PluginAnswerException(PluginFault.Kind.GARBAGE, words);
    return new PluginFault(name, PluginFault.Kind.GARBAGE, "").thrown("Plugin " + name, cause);
  }
}
