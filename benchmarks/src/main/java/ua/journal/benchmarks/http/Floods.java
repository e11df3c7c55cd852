package ua.journal.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.work.Client;

/**
 * One mark saved after another, alone and beside two floods: sign-ins without end, and senders of a
 * byte every three seconds.
 *
 * @param where database and years of marks, for the table
 * @param server the running server
 * @param client who saves
 * @param load how long to measure
 * @param cpu whose processor time counts
 */
public record Floods(String where, Server server, Client client, Load load, Cpu cpu) {
  private static final int SIGN_INS = 40;
  private static final int SENDERS = 220;
  private static final int PAUSE_SECONDS = 3;

  /**
   * Measures, and notes how many times p95 is longer beside a flood.
   *
   * @param notes lines below the table
   * @return lines of the table, never null
   * @throws Exception when a save fails
   */
  public List<Row> measure(List<String> notes) throws Exception {
    List<Row> rows = new ArrayList<>();
    Figures alone = saves(rows, "saved alone");
    ExecutorService flood = Executors.newCachedThreadPool();
    try {
      for (int i = 0; i < SIGN_INS; i++) {
        String login = "flood" + i;
        flood.execute(() -> signIn(login));
      }
      note(notes, SIGN_INS + " sign-ins at once", alone, saves(rows, "saved beside sign-ins"));
    } finally {
      flood.shutdownNow();
      flood.awaitTermination(1, TimeUnit.MINUTES);
    }
    flood = Executors.newCachedThreadPool();
    try {
      for (int i = 0; i < SENDERS; i++) {
        flood.execute(this::drip);
      }
      note(notes, SENDERS + " slow senders", alone, saves(rows, "saved beside slow senders"));
    } finally {
      flood.shutdownNow();
      flood.awaitTermination(1, TimeUnit.MINUTES);
    }
    return rows;
  }

  private Figures saves(List<Row> rows, String title) throws Exception {
    try (Session session = Session.signIn(server.port(), client.teacher())) {
      String journal = client.marking().journal().toString();
      Operation save = () -> session.save(journal, client.marking().one());
      Figures figures = load.run(List.of(save), cpu);
      rows.add(new Row(where, "floods: one mark " + title, figures, 0, 0));
      return figures;
    }
  }

  private void note(List<String> notes, String flood, Figures alone, Figures beside) {
    notes.add(
        String.format(
            Locale.ROOT,
            "%s: p95 of a save beside %s is %.2f of %.1f ms alone (goal at most 2)",
            where,
            flood,
            beside.p95() / alone.p95(),
            alone.p95()));
  }

  private void signIn(String login) {
    while (!Thread.currentThread().isInterrupted()) {
      try (Connection connection = new Connection(server.port())) {
        connection.send(Session.credentials(server.port(), login, "wrong"));
      } catch (IOException e) {
        // turned away: comes again
        Thread.onSpinWait();
      }
    }
  }

  private void drip() {
    byte[] begin =
        ("POST /api/v1/session HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: http://localhost:%1$d\r\n"
                + "Content-Type: application/json\r\nContent-Length: 4000\r\n\r\n")
            .formatted(server.port())
            .getBytes(StandardCharsets.US_ASCII);
    while (!Thread.currentThread().isInterrupted()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.getOutputStream().write(begin);
        while (true) {
          socket.getOutputStream().write(' ');
          TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        }
      } catch (IOException e) {
        // turned away: comes again
        Thread.onSpinWait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
