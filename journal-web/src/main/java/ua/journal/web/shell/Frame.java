package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.notices.UnseenNotices;
import ua.journal.core.today.OwnJournal;
import ua.journal.core.today.OwnJournals;

/**
 * What stands around every page: who works, his journals, how many notices wait. A page that is
 * only shown asks all of it at once. A form may change some of it before it is shown again, so
 * there each part is asked when somebody looks at it.
 */
@RequestScoped
public class Frame {
  @Inject private JournalClient client;
  @Inject private HttpServletRequest request;

  private @Nullable Me me;
  private @Nullable List<OwnJournal> journals;
  private @Nullable Integer unread;

  /**
   * Asks what a page shows and what stands around it at one moment, which costs less than one by
   * one.
   */
  public <R> R askWith(Function<JournalSession.Questions, R> page) {
    return client.askTogether(
        questions -> {
          if (me == null) {
            me = "GET".equals(request.getMethod()) ? all(questions) : questions.ask(new WhoAmI());
          }
          return page.apply(questions);
        });
  }

  Me me() {
    Me known = me;
    if (known == null) {
      known = askWith(questions -> Objects.requireNonNull(me));
    }
    return known;
  }

  List<OwnJournal> journals() {
    if (journals == null) {
      journals = client.ask(new OwnJournals());
    }
    return journals;
  }

  int unread() {
    if (unread == null) {
      unread = client.ask(new UnseenNotices());
    }
    return unread;
  }

  /** Forgets who works: he has just become more than he was. */
  void refresh() {
    me = null;
  }

  private Me all(JournalSession.Questions questions) {
    Me asked = questions.ask(new WhoAmI());
    if (asked.teaching()) {
      journals = questions.ask(new OwnJournals());
    }
    unread = questions.ask(new UnseenNotices());
    return asked;
  }
}
