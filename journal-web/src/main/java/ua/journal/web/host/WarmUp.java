package ua.journal.web.host;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import ua.journal.core.Journal;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.JournalException;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.core.today.OwnJournals;
import ua.journal.core.today.TodayQuery;

/**
 * Does once what the first people of the morning would wait for: reads what lists count, prepares
 * the statements of a teacher's pages, renders the pages that stand before sign-in. Whatever fails
 * here only leaves the first page slower.
 */
final class WarmUp {
  private static final Logger LOG = System.getLogger(WarmUp.class.getName());
  private static final int TEACHERS = 1;
  private static final int SHEETS = 2;
  private static final int ROUNDS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 25;
  private static final int PAUSE_MILLIS = 200;
  private static final int NOT_FOUND = 404;
  private static final List<String> PAGES = List.of("/login.xhtml", "/public.xhtml");

  private final Journal journal;
  private final URI address;

  WarmUp(Journal journal, URI address) {
    this.journal = journal;
    this.address = address;
  }

  void run() {
    long begin = System.nanoTime();
    try {
      journal
          .school()
          .ifPresent(school -> ask(journal.asSystem(school.id()).ask(new JournalsOf())));
      pages();
    } catch (JournalException | IOException e) {
      LOG.log(Level.DEBUG, "The first pages will be slower", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    LOG.log(Level.INFO, "Warm after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
  }

  private void ask(List<JournalSummary> journals) {
    journals.stream()
        .map(JournalSummary::teacher)
        .distinct()
        .limit(TEACHERS)
        .map(journal::as)
        .forEach(
            teacher -> {
              teacher.ask(new WhoAmI());
              teacher.ask(new TodayQuery(null));
              teacher.ask(new OwnJournals()).stream()
                  .limit(SHEETS)
                  .forEach(own -> teacher.ask(new SheetQuery(own.id(), SheetQuery.Span.NOW)));
            });
  }

  private void pages() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    if (!answers(client)) {
      return;
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (String page : PAGES) {
        get(client, page);
      }
    }
  }

  /** The port may open only after the application has started. */
  private boolean answers(HttpClient client) throws InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        if (get(client, PAGES.get(0)) < NOT_FOUND) {
          return true;
        }
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "The port is not open yet", e);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return false;
  }

  private int get(HttpClient client, String page) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(page)).timeout(PATIENCE).build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
