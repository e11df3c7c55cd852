package ua.journal.web.host;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Signer;
import ua.journal.spi.SignerFactory;
import ua.journal.web.seal.Mail;
import ua.journal.web.seal.Place;
import ua.journal.web.seal.SealTerms;
import ua.journal.web.seal.Sealing;
import ua.journal.web.seal.Webhook;

/** The administrator's settings of checkpoints: who signs, when, where they go. */
final class SealConfig {
  private static final String SIGNER = "journal.signer";
  private static final String SEAL = "journal.seal.";
  private static final String MAIL = SEAL + "mail.";
  private static final String WEBHOOK = SEAL + "webhook";
  private static final String CHECK_AT = "journal.verify.at";
  private static final String LETTERS = "ua.journal.web.seal.letter";
  private static final int ENTRIES = 500;
  private static final int MINUTES = 15;
  private static final int MAIL_HOURS = 24;
  private static final int MAIL_PORT = 587;

  private final HostConfig config;

  SealConfig(HostConfig config) {
    this.config = config;
  }

  /** What signs and checks, as it is configured. */
  Sealing open(PluginHost plugins) {
    return new Sealing(signer(plugins), terms(), places());
  }

  private Signer signer(PluginHost plugins) {
    PluginHost.Offer<SignerFactory> offer = plugins.signer(config.text(SIGNER).orElse("ed25519"));
    String prefix = SIGNER + "." + offer.name();
    Set<String> keys = offer.factory().keys();
    PluginConfig given = config.ofPlugin(prefix, keys, Set.of());
    PluginConfig values =
        keys.contains("directory") && given.get("directory").isEmpty()
            ? new PluginConfig(Map.of("directory", directory().toString()))
            : given;
    Edge edge = offer.edge("Signer");
    return new GuardedSigner(edge.answer(() -> offer.factory().create(values)), edge);
  }

  private SealTerms terms() {
    return new SealTerms(
        directory(),
        config.whole(SEAL + "entries", ENTRIES, "entries"),
        config.minutes(SEAL + "minutes", MINUTES),
        read(CHECK_AT, "a time such as 03:30", () -> LocalTime.parse(text(CHECK_AT, "03:30"))));
  }

  private Path directory() {
    return config
        .text(SEAL + "directory")
        .map(Path::of)
        .orElseGet(() -> config.dataFolder().resolve("seal"));
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    config.text(WEBHOOK).map(this::webhook).ifPresent(places::add);
    config.text(MAIL + "to").map(this::mail).ifPresent(places::add);
    return places;
  }

  private Webhook webhook(String address) {
    String expected = "an address with https";
    URI uri = read(WEBHOOK, expected, () -> URI.create(address));
    if (!Webhook.allowed(uri)) {
      throw HostConfig.unreadable(WEBHOOK, expected, null);
    }
    return new Webhook(uri, text(SEAL + "webhook-token", ""));
  }

  private Mail mail(String to) {
    String host =
        config
            .text(MAIL + "host")
            .orElseThrow(
                () -> HostConfig.unreadable(MAIL + "host", "the name of a mail server", null));
    String security = MAIL + "security";
    ResourceBundle texts = ResourceBundle.getBundle(LETTERS, Locale.forLanguageTag("uk"));
    return new Mail(
        new Mail.Server(
            host,
            config.whole(MAIL + "port", MAIL_PORT, "port number"),
            read(
                security,
                "tls, starttls or none",
                () -> Mail.Security.valueOf(text(security, "starttls").toUpperCase(Locale.ROOT))),
            text(MAIL + "user", ""),
            text(MAIL + "password", "")),
        text(MAIL + "from", to.split(",")[0].strip()),
        to,
        Duration.ofHours(config.whole(MAIL + "hours", MAIL_HOURS, "hours")),
        Map.of(
            "subject", texts.getString("subject"),
            "body", texts.getString("body"),
            "alarm.subject", texts.getString("alarm.subject"),
            "alarm.body", texts.getString("alarm.body")));
  }

  private String text(String name, String byDefault) {
    return config.text(name).orElse(byDefault);
  }

  private static <T> T read(String name, String expected, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw HostConfig.unreadable(name, expected, e);
    }
  }
}
