package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.Commands;
import ua.journal.web.it.RunningServer;
import ua.journal.web.it.SchoolApi;

/** The floods of an afternoon: whoever is at work goes on saving, and whoever comes gets in. */
class FloodIT {
  private static final URI SERVER = URI.create(RunningServer.url());
  private static final int SENDERS = 220;
  private static final int STORM = 40;
  private static final int SAVES = 40;
  private static final long MOST_MILLIS = 2000;

  @Test
  void slowSendersKeepNobodyWaiting() throws Exception {
    Sheet sheet = Sheet.open();
    sheet.saves();
    List<Socket> sockets = new ArrayList<>();
    AtomicBoolean over = new AtomicBoolean();
    Thread flood = new Thread(() -> drip(sockets, over), "flood");
    try {
      for (int i = 0; i < SENDERS; i++) {
        sockets.add(begun());
      }
      flood.start();

      List<Long> millis = sheet.saves();

      assertThat(median(millis)).as("half of the saves").isLessThan(MOST_MILLIS);
      assertThat(SchoolApi.as("deputy").me()).as("a sign-in beside the flood").isNotEmpty();
    } finally {
      over.set(true);
      flood.join();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void aStormOfSignInsKeepsNobodyWaiting() throws Exception {
    Sheet sheet = Sheet.open();
    sheet.saves();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService storm = Executors.newFixedThreadPool(STORM);
    try {
      for (int i = 0; i < STORM; i++) {
        int who = i;
        storm.execute(() -> guess(who, over));
      }

      List<Long> millis = sheet.saves();

      assertThat(median(millis)).as("half of the saves").isLessThan(MOST_MILLIS);
    } finally {
      over.set(true);
      storm.shutdown();
      assertThat(storm.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /** A sign-in that promises a body and sends its first byte. */
  private static Socket begun() throws IOException {
    Socket socket = new Socket(SERVER.getHost(), SERVER.getPort());
    String head =
        "POST /api/v1/session HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\n"
                .formatted(SERVER.getAuthority(), SERVER)
            + "Content-Type: application/json\r\nContent-Length: 4000\r\n\r\n{";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** A byte every three seconds; whoever is turned away comes again. */
  private static void drip(List<Socket> sockets, AtomicBoolean over) {
    while (!over.get()) {
      for (int i = 0; i < sockets.size() && !over.get(); i++) {
        try {
          sockets.get(i).getOutputStream().write(' ');
        } catch (IOException turnedAway) {
          again(sockets, i);
        }
      }
      sleep();
    }
  }

  private static void again(List<Socket> sockets, int i) {
    try {
      sockets.set(i, begun());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void sleep() {
    try {
      TimeUnit.SECONDS.sleep(3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void guess(int who, AtomicBoolean over) {
    while (!over.get()) {
      String body = "{\"login\":\"storm%d\",\"password\":\"wrong\"}".formatted(who);
      int status =
          RunningServer.send(
                  HttpRequest.newBuilder(SERVER.resolve("/api/v1/session"))
                      .header("Origin", SERVER.toString())
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(body))
                      .build())
              .statusCode();
      assertThat(status).isIn(401, 429, 503);
    }
  }

  private static long median(List<Long> millis) {
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** A new column and one cell of it, written again and again. */
  private record Sheet(SchoolApi api, String journal, String column, String pupil, int[] revision) {
    static Sheet open() {
      SchoolApi api = SchoolApi.as("teacher");
      String journal = api.journals().get(0).getString("id");
      JsonObject sheet = api.sheet(journal);
      String today = sheet.getString("today");
      String lesson =
          sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
              .filter(each -> each.getString("date").compareTo(today) <= 0)
              .filter(each -> each.getBoolean("writable"))
              .reduce((first, second) -> second)
              .orElseThrow()
              .getString("id");
      JsonObject added = api.send(journal, Commands.batch(Commands.addColumn(lesson))).get(0);
      String column = added.getJsonObject("column").getString("id");
      String pupil =
          sheet.getJsonArray("pupils").getValuesAs(JsonObject.class).stream()
              .filter(each -> each.getString("from").compareTo(today) <= 0)
              .filter(each -> !each.containsKey("to"))
              .findFirst()
              .orElseThrow()
              .getString("id");
      return new Sheet(api, journal, column, pupil, new int[1]);
    }

    List<Long> saves() {
      List<Long> millis = new ArrayList<>();
      for (int i = 0; i < SAVES; i++) {
        long begun = System.nanoTime();
        JsonObject command =
            Commands.putMark(column, pupil, String.valueOf(7 + i % 5), revision[0]++);
        JsonObject answer = api.send(journal, Commands.batch(command)).get(0);
        assertThat(answer.getString("status")).isEqualTo("done");
        millis.add((System.nanoTime() - begun) / 1_000_000);
      }
      return millis;
    }
  }
}
