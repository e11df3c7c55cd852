package ua.journal.core.support;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: which plugins are switched off, for the host at its start and for the administrator. */
public record PluginsOff() implements Query<List<SwitchedOff>> {
  @Override
  public Operation operation() {
    return Operation.READ_PLUGINS;
  }

  /** Answers {@link PluginsOff}. */
  static final class Answer implements Handler<PluginsOff, List<SwitchedOff>> {
    @Override
    public Class<PluginsOff> type() {
      return PluginsOff.class;
    }

    @Override
    public List<SwitchedOff> handle(PluginsOff request, RequestContext context) {
      return context.port(PluginStore.class).off(context.school());
    }
  }
}
