package ua.journal.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.support.PluginsOff;
import ua.journal.core.support.SwitchPlugin;
import ua.journal.core.support.SwitchedOff;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.PluginState;
import ua.journal.web.host.PluginState.Kind;
import ua.journal.web.host.PluginState.Offered;
import ua.journal.web.host.PluginState.Status;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/**
 * The plugins of this server: what each offers, how it does, off and on. The administrator answers
 * for the technical side (clauses 4 and 8.6).
 */
@Named
@ViewScoped
public class PluginsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

  @Inject private JournalClient client;
  @Inject private JournalApplication application;
  @Inject private Words words;

  private transient List<PluginState> plugins = List.of();
  private transient List<SwitchedOff> off = List.of();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    off = client.ask(new PluginsOff());
    plugins = application.plugins().states();
  }

  /** Switches a plugin off. */
  public void switchOff(PluginState plugin) {
    if (plugin.switchable()) {
      client.perform(new SwitchPlugin(plugin.name(), false));
    }
    open();
  }

  /** Switches a plugin on, or lets one that rests be asked at once. */
  public void switchOn(PluginState plugin) {
    client.perform(new SwitchPlugin(plugin.name(), true));
    application.plugins().wake(plugin.name());
    open();
  }

  /** Where new ones are put. */
  public String getFolder() {
    return application.plugins().folder();
  }

  /** All of them; those that do not work come first. */
  public List<PluginState> getPlugins() {
    return Stream.concat(
            plugins.stream().filter(plugin -> plugin.status() != Status.WORKS),
            plugins.stream().filter(plugin -> plugin.status() == Status.WORKS))
        .toList();
  }

  /** «читання файлів: csv, ods, xlsx». */
  public List<String> offers(PluginState plugin) {
    return Stream.of(Kind.values())
        .filter(kind -> plugin.offers().stream().anyMatch(offer -> offer.kind() == kind))
        .map(
            kind ->
                words.say(
                    "plugins.kind." + kind,
                    plugin.offers().stream()
                        .filter(offer -> offer.kind() == kind)
                        .map(Offered::name)
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  /** «0.1.0, контракт 1». */
  public String version(PluginState plugin) {
    String version = plugin.version().isEmpty() ? "–" : plugin.version();
    return plugin.spi() == 0 ? version : words.say("plugins.version", version, plugin.spi());
  }

  /** The jar alone: the whole address says nothing more to an administrator. */
  public String jar(PluginState plugin) {
    return plugin.place().replaceFirst(".*/", "");
  }

  /** «працює», «зупинено до 14:32», «вимкнено: Савчук А. Є., 25.11.2026, 14:05». */
  public String state(PluginState plugin) {
    Instant until = plugin.until();
    if (plugin.status() == Status.RESTS && until != null) {
      return words.say("plugins.state.RESTS", at(until));
    }
    if (plugin.status() == Status.OFF) {
      return off.stream()
          .filter(each -> each.plugin().equals(plugin.name()))
          .map(each -> words.say("plugins.state.OFF.by", each.by(), MOMENT.format(each.at())))
          .findFirst()
          .orElseGet(() -> words.say("plugins.state.OFF"));
    }
    boolean idle = plugin.status() == Status.WORKS && !plugin.switchable() && !plugin.chosen();
    return words.say(idle ? "plugins.state.idle" : "plugins.state." + plugin.status());
  }

  /** Colour of the state. */
  public String tag(PluginState plugin) {
    return switch (plugin.status()) {
      case WORKS -> plugin.switchable() || plugin.chosen() ? "ok" : "";
      case RESTS -> "warn";
      case LEFT_OUT -> "danger";
      case OFF -> "";
    };
  }

  /** «не впорався вчасно, 25.11.2026, 14:05, подія 1K2L3M», empty for none. */
  public String fault(PluginState plugin) {
    PluginState.Fault last = plugin.last();
    return last == null
        ? ""
        : words.say("plugins.fault." + last.kind().key(), at(last.at()), last.incident());
  }

  /** Calls that never came back, in words; empty for none. */
  public String hanging(PluginState plugin) {
    return plugin.hanging() == 0 ? "" : words.count("plugins.hanging", plugin.hanging());
  }

  private static String at(Instant moment) {
    return MOMENT.format(LocalDateTime.ofInstant(moment, ZONE));
  }
}
