package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.journal.core.readiness.ReadinessQuery;
import ua.journal.core.tasks.OwnTasks;
import ua.journal.core.tasks.Tasks;

/** What waits for the person who works, as the pages of his rail count it. */
@Named
@RequestScoped
public class Waiting {
  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private KeptTasks kept;
  @Inject private KeptReadiness readiness;

  /** Families have nothing of the kind, and are not asked about. */
  public Tasks getTasks() {
    return shell.isFamily()
        ? Tasks.NONE
        : kept.of(shell.getMe().person(), () -> client.ask(new OwnTasks()));
  }

  /** What stands in the way of the school's readiness. */
  int obstacles() {
    return readiness.of(
        shell.getMe().school(), () -> client.ask(new ReadinessQuery()).obstacles().size());
  }
}
