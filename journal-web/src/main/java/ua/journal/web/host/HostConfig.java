package ua.journal.web.host;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.Settings;
import ua.journal.spi.PluginConfig;

/** The administrator's settings, read once at start; a value nobody understands stops the start. */
final class HostConfig {
  private static final String RULES = "journal.rules.";

  /** The demo is shown by one person in two windows, who wants to see the mark arrive. */
  private static final String FAMILY_DELAY = RULES + "family-delay-minutes";

  private static final String AUTH = "journal.auth";
  private static final String PASSWORD = "password";
  private static final String SECOND_FACTOR = "journal.second-factor";
  private static final String DEMO_NOW = "journal.demo.now";
  private static final String LOCK = "journal.session.lock-minutes";
  private static final int LOCK_MINUTES = 10;
  private static final String SHARED_LOCK = "journal.session.shared-lock-minutes";
  private static final int SHARED_LOCK_MINUTES = 3;
  private static final String PLUGIN_SECONDS = "journal.plugins.seconds";
  private static final String FILE_SECONDS = "journal.files.seconds";
  private static final int DEFAULT_FILE_SECONDS = 5;
  private static final int DEFAULT_PLUGIN_SECONDS = 60;

  private final Config config;

  HostConfig(Config config) {
    this.config = config;
  }

  String storage() {
    return text("journal.storage").orElse("jpa");
  }

  /** Names of the authenticators, in the order in which they are asked. */
  List<String> authenticators() {
    // the demo's accounts are everybody's: nobody shall lock the others out
    String named = text(AUTH).orElse(demo() ? PASSWORD : PASSWORD + ",totp");
    List<String> names = Arrays.stream(named.split(",")).map(String::strip).toList();
    if (names.contains("") || Set.copyOf(names).size() < names.size()) {
      throw unreadable(AUTH, "names of different authenticators with commas between them", null);
    }
    return names;
  }

  /** Stops at a setting whose first word after the prefix is the name of nothing there is. */
  void refuseStrays(String prefix, Set<String> names) {
    for (String name : withPrefix(prefix + ".", Set.of(), "").keySet()) {
      if (!names.contains(name.split("\\.", 2)[0])) {
        throw unreadable(prefix + "." + name, prefix + ".NAME.KEY with a NAME of " + names, null);
      }
    }
  }

  /**
   * Settings of one plugin product. What only its rivals understand is left out, because a
   * configuration may hold settings for several; what nobody understands stays in, so that the
   * product can refuse it.
   */
  PluginConfig ofPlugin(String prefix, Set<String> keys, Set<String> known) {
    Map<String, String> values = withPrefix(prefix + ".", keys, "");
    values.keySet().removeIf(key -> known.contains(key) && !keys.contains(key));
    return new PluginConfig(values);
  }

  /** How the plugins are found, what each is configured with, and what they may cost. */
  PluginLoader plugins() {
    return new PluginLoader(
        HostConfig.class.getClassLoader(),
        Limits.of(
            Duration.ofSeconds(whole(PLUGIN_SECONDS, DEFAULT_PLUGIN_SECONDS, "seconds")),
            Duration.ofSeconds(whole(FILE_SECONDS, DEFAULT_FILE_SECONDS, "seconds"))),
        Clock.systemUTC(),
        (plugin, keys) -> ofPlugin("journal.plugin." + plugin, keys, Set.of()),
        text("journal.plugins.dir").map(Path::of).orElse(null));
  }

  Settings rules() {
    Set<String> names = Settings.KEYS;
    try {
      Map<String, String> values = withPrefix(RULES, stripped(names), RULES);
      if (demo()) {
        values.putIfAbsent(FAMILY_DELAY, "0");
      }
      return Settings.of(values);
    } catch (JournalException e) {
      throw new JournalException(ErrorCode.INTERNAL, String.valueOf(e.getMessage()), Map.of(), e);
    }
  }

  boolean demo() {
    return text("journal.demo").map(Boolean::parseBoolean).orElse(false);
  }

  Optional<LocalDateTime> demoNow() {
    try {
      return text(DEMO_NOW).map(LocalDateTime::parse);
    } catch (DateTimeParseException e) {
      throw unreadable(DEMO_NOW, "a moment such as 2027-01-19T10:42", e);
    }
  }

  /** Who has to confirm his sign-in. */
  SecondFactor secondFactor() {
    try {
      return text(SECOND_FACTOR)
          .map(value -> SecondFactor.valueOf(value.toUpperCase(Locale.ROOT)))
          .orElse(SecondFactor.OFFERED);
    } catch (IllegalArgumentException e) {
      throw unreadable(SECOND_FACTOR, "offered, staff or everybody", e);
    }
  }

  /** Address under which people reach the journal, without a slash at the end. */
  Optional<String> address() {
    return text("journal.url").map(address -> address.replaceAll("/+$", ""));
  }

  /** Port on which people reach the journal from this machine. */
  String port() {
    return text("journal.http.port").orElse("9080");
  }

  /** Folder of the demo school's files. */
  Path demoFolder() {
    return Path.of(text("journal.demo.dir").orElse("demo"));
  }

  /** Folder in which the installation keeps things. */
  Path dataFolder() {
    return Path.of(text("journal.data.dir").orElse("data"));
  }

  /** How long a session stays open without the person's doing anything. */
  Duration lock() {
    return minutes(LOCK, LOCK_MINUTES);
  }

  /** The same on a device several people use. */
  Duration sharedLock() {
    return minutes(SHARED_LOCK, SHARED_LOCK_MINUTES);
  }

  private Duration minutes(String name, int byDefault) {
    return Duration.ofMinutes(whole(name, byDefault, "minutes"));
  }

  private int whole(String name, int byDefault, String units) {
    try {
      return Math.max(1, text(name).map(Integer::parseInt).orElse(byDefault));
    } catch (NumberFormatException e) {
      throw unreadable(name, "a whole number of " + units, e);
    }
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }

  private Map<String, String> withPrefix(String prefix, Set<String> keys, String kept) {
    Map<String, String> values = new HashMap<>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith(prefix)) {
        String key = name.substring(prefix.length());
        text(name).ifPresent(value -> values.put(kept + key, value));
      }
    }
    // the environment spells names its own way and is found only by asking
    for (String key : keys) {
      text(prefix + key).ifPresent(value -> values.put(kept + key, value));
    }
    return values;
  }

  private static Set<String> stripped(Set<String> names) {
    return names.stream()
        .map(name -> name.substring(RULES.length()))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static JournalException unreadable(
      String name, String expected, @Nullable Exception cause) {
    return new JournalException(ErrorCode.INTERNAL, name + " must be " + expected, Map.of(), cause);
  }
}
