package ua.journal.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.work.Client;

/**
 * Figures of a running server, one signed-in session for each client.
 *
 * @param where database and years of marks, for the table
 * @param server the running server
 * @param clients people of the school
 * @param counts numbers of clients side by side
 * @param only part of the titles that are measured, empty for all
 * @param load how long to measure
 * @param cpu whose processor time counts
 */
public record OverHttp(
    String where,
    Server server,
    List<Client> clients,
    List<Integer> counts,
    String only,
    Load load,
    Cpu cpu) {
  private enum Act {
    JSON("sheet JSON 29 × 60", true),
    PAGE("sheet page 29 × 60", true),
    STATIC("static file of that length", true),
    MARK("one mark saved", true),
    COLUMN("column of 29 saved", true),
    DIARY("diary week JSON", false),
    DIARY_PAGE("diary week page", false);

    private final String title;
    private final boolean ofTeacher;

    Act(String title, boolean ofTeacher) {
      this.title = title;
      this.ofTeacher = ofTeacher;
    }
  }

  /**
   * Measures everything.
   *
   * @return lines of the table, never null
   * @throws Exception when a request fails
   */
  public List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (Act act : Act.values()) {
      for (int count : act.title.contains(only) ? counts : List.<Integer>of()) {
        rows.add(measure(act, count));
      }
    }
    return rows;
  }

  private Row measure(Act act, int count) throws Exception {
    List<Session> sessions = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    try {
      for (Client client : clients.subList(0, count)) {
        String login = act.ofTeacher ? client.teacher() : client.parent();
        Session session = Session.signIn(server.port(), login);
        sessions.add(session);
        operations.add(operation(act, client, session));
      }
      Figures figures = load.run(operations, cpu);
      System.err.printf(
          Locale.ROOT, "%s, %s, %d: %.0f/s%n", where, act.title, count, figures.perSecond());
      int cells = act == Act.JSON || act == Act.PAGE ? clients.get(0).cells() : 0;
      return new Row(where, "http: " + act.title, figures, cells, 0);
    } finally {
      for (Session session : sessions) {
        session.close();
      }
    }
  }

  private Operation operation(Act act, Client client, Session session) throws IOException {
    String sheet = "/api/v1/journals/" + client.sheet() + "?term=1";
    return switch (act) {
      case JSON -> reading(session, sheet);
      case PAGE -> reading(session, "/journal.xhtml?id=" + client.sheet() + "&term=1");
      case STATIC -> {
        int length = session.read(session.get(sheet)).body.length;
        yield reading(session, server.staticFile(length));
      }
      case MARK ->
          () -> session.save(client.marking().journal().toString(), client.marking().one());
      case COLUMN ->
          () -> session.save(client.marking().journal().toString(), client.marking().column());
      case DIARY ->
          reading(
              session,
              "/api/v1/pupils/"
                  + client.week().pupil()
                  + "/diary?from="
                  + client.week().from()
                  + "&to="
                  + client.week().to());
      case DIARY_PAGE -> reading(session, "/diary.xhtml?week=" + client.week().from());
    };
  }

  private static Operation reading(Session session, String path) {
    byte[] request = session.get(path);
    return () -> session.read(request).body.length;
  }
}
