package ua.journal.core.support;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Command: the administrator, who answers for the technical side (clauses 4 and 8.6), switches a
 * plugin off or on. Which plugins there are only the host knows; it acts when the command is done.
 *
 * @param plugin name of the plugin, 1 to 80 letters
 * @param on true to switch it on
 */
public record SwitchPlugin(String plugin, boolean on) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.SWITCH_PLUGINS;
  }

  /** Runs {@link SwitchPlugin}. */
  static final class Run implements Handler<SwitchPlugin, Outcome<Void>> {
    @Override
    public Class<SwitchPlugin> type() {
      return SwitchPlugin.class;
    }

    @Override
    public Outcome<Void> handle(SwitchPlugin request, RequestContext context) {
      String plugin = request.plugin();
      if (plugin.isBlank() || plugin.length() > SwitchedOff.MOST_LETTERS) {
        throw new JournalException(ErrorCode.MALFORMED, "A plugin's name has 1 to 80 letters");
      }
      PluginStore store = context.port(PluginStore.class);
      boolean off = store.off(context.school()).stream().anyMatch(o -> o.plugin().equals(plugin));
      if (off != request.on()) {
        return Outcome.unchanged();
      }
      if (request.on()) {
        store.switchOn(context.school(), plugin);
      } else {
        store.switchOff(context.school(), plugin, context.person(), context.now());
      }
      String said = plugin.replaceAll("[\\s;=]+", "_");
      context.record(Operation.SWITCH_PLUGINS, (request.on() ? "on=" : "off=") + said);
      return Outcome.done();
    }
  }
}
