package example.grades;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.spi.Storages;

/** A grade service with the journal inside: own users, own ids, answers over HTTP. */
public final class GradeService implements AutoCloseable {
  private static final Logger LOG = System.getLogger("grades");
  private static final int PORT = 8085;
  private static final int THREADS = 8;
  private static final Users USERS =
      new Users(Map.of("u-2", "two", "u-17", "pupil", "u-18", "mum"));

  private final Changes changes = new Changes();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final JournalStore store;
  private final Journal journal;
  private final OwnIds ids;
  private final HttpServer server;

  GradeService(JournalStore store, int port) throws IOException {
    this.store = store;
    found(journal("2026-08-25T10:00"));
    // the time stands still here, so that the example answers alike on any day; leave the clock out
    this.journal = journal("2026-09-07T12:00");
    this.ids = new OwnIds(journal);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    on("GET", "/pupils/", this::pupil);
    on("GET", "/journals/", this::sheet);
    on("PUT", "/marks/", this::mark);
    on("GET", "/changes", (session, path) -> new Reply(200, changes.told(ids)));
    server.start();
  }

  /**
   * Starts the service.
   *
   * @param folder where the database lies; without it everything is forgotten at the end
   */
  public static void main(String... folder) throws IOException {
    GradeService service =
        new GradeService(
            folder.length == 0
                ? Storages.open("memory", Map.of())
                : Storages.open("jpa", Map.of("derby.directory", folder[0])),
            PORT);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    long since = ManagementFactory.getRuntimeMXBean().getStartTime();
    String open =
        "Open on %s after %d ms".formatted(service.address(), System.currentTimeMillis() - since);
    LOG.log(Level.INFO, open);
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
    store.close();
  }

  private Journal journal(String now) {
    ZoneId kyiv = ZoneId.of("Europe/Kyiv");
    Instant moment = LocalDateTime.parse(now).atZone(kyiv).toInstant();
    return Journal.builder()
        .store(store)
        .clock(Clock.fixed(moment, kyiv))
        .settings(Settings.of(Map.of("journal.rules.family-delay-minutes", "0")))
        .listener(changes)
        .build();
  }

  private static void found(Journal inAugust) {
    if (Handover.of(inAugust, "Davis").orThrow().changed()) {
      OwnIds made = new OwnIds(inAugust);
      Timetable.of(inAugust.as(made.person("u-1")), made.journal("c-3"), DayOfWeek.MONDAY, 1);
    }
  }

  /** {@code GET /pupils/u-17}. */
  private Reply pupil(JournalSession session, String[] path) {
    return new Reply(200, Marks.ofPupil(session, ids.person(path[2])));
  }

  /** {@code GET /journals/c-3}. */
  private Reply sheet(JournalSession session, String[] path) {
    return new Reply(200, Marks.sheet(session, ids.journal(path[2]), ids));
  }

  /** {@code PUT /marks/c-3/u-17/10/m-1}: the last is the id this system gives the mark. */
  private Reply mark(JournalSession session, String[] path) {
    List<CellAnswer> answers =
        Marks.put(session, ids.journal(path[2]), ids.person(path[3]), path[4], path[5]);
    boolean refused = answers.stream().anyMatch(one -> one.status() == CellAnswer.Status.REFUSED);
    return new Reply(refused ? 422 : 200, answers.stream().map(Marks::told).toList());
  }

  private void on(String method, String path, Call call) {
    server
        .createContext(
            path,
            exchange ->
                answer(
                    exchange,
                    exchange.getRequestMethod().equals(method)
                        ? reply(exchange, call)
                        : new Reply(405, List.of())))
        .setAuthenticator(USERS);
  }

  /** Whom this system has let in is a person of the journal; what he may do, the journal knows. */
  private Reply reply(HttpExchange exchange, Call call) {
    try {
      JournalSession session = journal.as(ids.person(exchange.getPrincipal().getUsername()));
      return call.answer(session, exchange.getRequestURI().getPath().split("/"));
    } catch (JournalException e) {
      int status =
          switch (e.code().type()) {
            case DENIED -> 403;
            case MISSING -> 404;
            case INVALID -> 422;
            case CONFLICT -> 409;
            case UNAVAILABLE -> 503;
            case INTERNAL -> 500;
          };
      return new Reply(status, List.of(e.code().name()));
    }
  }

  private static void answer(HttpExchange exchange, Reply reply) throws IOException {
    byte[] body = String.join("\n", reply.lines()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private interface Call {
    Reply answer(JournalSession session, String[] path);
  }

  private record Reply(int status, List<String> lines) {}
}
