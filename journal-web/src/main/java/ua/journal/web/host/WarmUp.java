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
import java.util.Optional;
import java.util.function.Predicate;
import ua.journal.core.Journal;
import ua.journal.core.access.Account;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.JournalException;
import ua.journal.core.teaching.JournalsOf;

/**
 * Does once what the first people of the morning would wait for. Before the server is ready it
 * looks at the pages before sign-in, and at those of a teacher and of a family as they see them,
 * which also prepares the statements behind; afterwards it reads what the lists of a whole school
 * count. Whatever fails here only leaves the first page slower.
 */
final class WarmUp {
  private static final Logger LOG = System.getLogger(WarmUp.class.getName());
  private static final int ROUNDS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 100;
  private static final int PAUSE_MILLIS = 50;
  private static final int NOT_FOUND = 404;
  private static final String NOBODY = "";
  private static final List<String> OPEN = List.of("/login.xhtml", "/public.xhtml");

  private final Journal journal;
  private final WarmPass pass;
  private final URI address;

  WarmUp(Journal journal, WarmPass pass, URI address) {
    this.journal = journal;
    this.pass = pass;
    this.address = address;
  }

  /** What has to be done before the server is ready. */
  void pages() {
    long begin = System.nanoTime();
    try {
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      if (answers(client)) {
        look(client, OPEN, NOBODY);
        if (journal.school().isPresent()) {
          signedIn(client);
        }
      }
    } catch (JournalException | IOException e) {
      LOG.log(Level.DEBUG, "The first pages will be slower", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pass.end();
    }
    LOG.log(Level.INFO, "Warm after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
  }

  /**
   * What lists of all journals count; whoever comes meanwhile waits for it no longer than alone.
   */
  void lists() {
    try {
      journal.school().ifPresent(school -> journal.asSystem(school.id()).ask(new JournalsOf()));
    } catch (JournalException e) {
      LOG.log(Level.DEBUG, "The first list of journals will be slower", e);
    }
  }

  private void signedIn(HttpClient client) throws IOException, InterruptedException {
    List<Me> people =
        journal.firstAccounts().stream().map(this::describe).flatMap(Optional::stream).toList();
    Optional<Me> teacher = first(people, me -> !me.teaches().isEmpty());
    if (teacher.isPresent()) {
      String sheet = "/journal.xhtml?id=" + teacher.get().teaches().get(0);
      look(client, List.of("/today.xhtml", sheet), pass.give(teacher.get().person()));
    }
    Optional<Me> family = first(people, me -> !me.children().isEmpty());
    if (family.isPresent()) {
      look(client, List.of("/diary.xhtml"), pass.give(family.get().person()));
    }
  }

  /** Whoever has left describes himself no more. */
  private Optional<Me> describe(Account account) {
    try {
      return Optional.of(journal.as(account.person()).ask(new WhoAmI()));
    } catch (JournalException e) {
      return Optional.empty();
    }
  }

  private static Optional<Me> first(List<Me> people, Predicate<Me> wanted) {
    return people.stream().filter(wanted).findFirst();
  }

  private void look(HttpClient client, List<String> pages, String secret)
      throws IOException, InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String page : pages) {
        get(client, page, secret);
      }
    }
  }

  /** The port may open only after the application has started. */
  private boolean answers(HttpClient client) throws InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        if (get(client, OPEN.get(0), NOBODY) < NOT_FOUND) {
          return true;
        }
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "The port is not open yet", e);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return false;
  }

  private int get(HttpClient client, String page, String secret)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(page)).timeout(PATIENCE);
    if (!secret.isEmpty()) {
      request.header(WarmPass.HEADER, secret);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
