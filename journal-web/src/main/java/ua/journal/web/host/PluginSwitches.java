package ua.journal.web.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import ua.journal.core.Committed;
import ua.journal.core.Journal;
import ua.journal.core.support.PluginsOff;
import ua.journal.core.support.SwitchPlugin;
import ua.journal.core.support.SwitchedOff;

/** What the administrator has switched takes effect with the end of his command. */
@ApplicationScoped
class PluginSwitches {
  @Inject private JournalApplication application;

  void switched(@Observes Committed done) {
    if (done.command() instanceof SwitchPlugin) {
      apply(application.journal(), application.plugins());
    }
  }

  /** Leaves out the plugins that the school has switched off. */
  static void apply(Journal journal, PluginHost plugins) {
    journal
        .school()
        .map(school -> journal.asSystem(school.id()).ask(new PluginsOff()))
        .map(off -> off.stream().map(SwitchedOff::plugin).collect(Collectors.toSet()))
        .ifPresent(plugins::switchedOff);
  }
}
