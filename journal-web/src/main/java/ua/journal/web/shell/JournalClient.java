package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Command;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Query;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.session.Caller;

/** Where pages ask the journal; the only place that knows how the caller is found. */
@RequestScoped
public class JournalClient {
  @Inject private Caller caller;
  @Inject private JournalApplication application;
  @Inject private KeptTasks tasks;

  /** Asks in the caller's name. */
  public <R> R ask(Query<R> query) {
    return caller.journal().ask(query);
  }

  /** Asks several things in the caller's name at one moment, which costs less than one by one. */
  public <R> R askTogether(Function<JournalSession.Questions, R> questions) {
    return caller.journal().askTogether(questions);
  }

  /** Changes something in the caller's name, once for each sending of a form. */
  public <R> Outcome<R> perform(Command<R> command) {
    tasks.forget(caller.signedIn().person());
    return caller.perform(command);
  }

  /** The day at the school. */
  public LocalDate today() {
    return application.journal().now().toLocalDate();
  }
}
