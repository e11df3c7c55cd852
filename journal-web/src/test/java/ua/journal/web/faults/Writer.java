package ua.journal.web.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import ua.journal.web.it.Commands;
import ua.journal.web.it.SchoolApi;

/**
 * A client that saves mark after mark through every fault. What was not answered is sent again as
 * it was; a mark counts as acknowledged only once the whole answer has been read.
 */
final class Writer extends Thread {
  private static final List<String> VALUES = List.of("7", "8", "9", "10", "11");
  private static final Set<String> DONE = Set.of("done", "repeated");
  private static final Set<Integer> LATER = Set.of(401, 403, 404, 503);

  private final String server;
  private final Place place;
  private final Map<String, Integer> revisions = new HashMap<>();
  private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private final Set<String> waits = ConcurrentHashMap.newKeySet();
  private SchoolApi api;
  private volatile int count;
  private volatile long longest;
  private volatile boolean ended;
  private volatile Throwable surprise;

  private Writer(String server, SchoolApi api, Place place) {
    this.server = server;
    this.api = api;
    this.place = place;
    setDaemon(true);
  }

  /** Sits down at a new column of a journal's last lesson. */
  static Writer at(String server, String journal) {
    SchoolApi api = SchoolApi.on(server, "teacher");
    JsonObject sheet = api.sheet(journal);
    String today = sheet.getString("today");
    String lesson =
        sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
            .filter(item -> item.getString("date").compareTo(today) <= 0)
            .reduce((first, second) -> second)
            .orElseThrow()
            .getString("id");
    List<JsonObject> added = api.send(journal, Commands.batch(Commands.addColumn(lesson)));
    List<String> pupils =
        sheet.getJsonArray("pupils").getValuesAs(JsonObject.class).stream()
            .filter(pupil -> pupil.getString("from").compareTo(today) <= 0)
            .map(pupil -> pupil.getString("id"))
            .toList();
    String column = added.get(0).getJsonObject("column").getString("id");
    return new Writer(server, api, new Place(journal, column, pupils));
  }

  /** Number of marks the server has confirmed. */
  int acknowledged() {
    if (surprise != null) {
      throw new AssertionError("A writer was surprised", surprise);
    }
    return count;
  }

  /** Longest time an answer of any kind was waited for since this was asked last. */
  Duration longestAnswer() {
    long most = longest;
    longest = 0;
    return Duration.ofNanos(most);
  }

  /** The {@code Retry-After} of refused saves. */
  Set<String> waits() {
    return waits;
  }

  /** Ends after what is being sent. */
  void end() throws InterruptedException {
    ended = true;
    join();
  }

  @Override
  public void run() {
    try {
      for (int turn = 0; !ended; turn++) {
        String value = VALUES.get(turn % VALUES.size());
        for (int i = 0; i < place.pupils().size() && !ended; i++) {
          save(place.pupils().get(i), value);
        }
      }
    } catch (RuntimeException | AssertionError e) {
      surprise = e;
    } catch (InterruptedException e) {
      interrupt();
    }
  }

  private void save(String pupil, String value) throws InterruptedException {
    JsonObject command =
        Commands.putMark(place.column(), pupil, value, revisions.getOrDefault(pupil, 0));
    while (true) {
      HttpResponse<String> answer = sent(command);
      if (answer != null && answer.statusCode() == 200) {
        take(command, pupil, value, answer.body());
        return;
      }
      if (ended) {
        return;
      }
      Thread.sleep(200);
      if (answer != null && answer.statusCode() != 503) {
        signInAgain();
      }
    }
  }

  private HttpResponse<String> sent(JsonObject command) {
    long begun = System.nanoTime();
    try {
      HttpResponse<String> answer = api.post(place.journal(), Commands.batch(command).toString());
      int status = answer.statusCode();
      answers.merge(status, 1, Integer::sum);
      if (status == 503) {
        waits.add(answer.headers().firstValue("Retry-After").orElse("none"));
      }
      if (status != 200 && !LATER.contains(status)) {
        throw new IllegalStateException(status + " " + answer.body());
      }
      return answer;
    } catch (UncheckedIOException e) {
      // the server is gone, and with it the answer
      return null;
    } finally {
      longest = Math.max(longest, System.nanoTime() - begun);
    }
  }

  private void take(JsonObject command, String pupil, String value, String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject answer = reader.readArray().getJsonObject(0);
      if (!DONE.contains(answer.getString("status"))) {
        throw new IllegalStateException(command + " " + answer);
      }
      revisions.put(pupil, answer.getJsonObject("cell").getInt("revision"));
      acknowledged.computeIfAbsent(pupil, key -> new ArrayList<>()).add(value);
      count++;
    }
  }

  /** A server that was started anew knows no session of before. */
  private void signInAgain() {
    try {
      api = SchoolApi.on(server, "teacher");
    } catch (UncheckedIOException | AssertionError e) {
      // not yet
    }
  }

  /** Acknowledged marks that are not there, and marks that are there twice. */
  List<String> faults(SchoolApi reader) {
    List<String> faults = new ArrayList<>();
    acknowledged.forEach(
        (pupil, values) -> {
          List<String> stored = new ArrayList<>(stored(reader, pupil));
          if (!stored.containsAll(values) || stored.size() < values.size()) {
            faults.add(pupil + ": " + (values.size() - stored.size()) + " lost");
          }
          // what was sent last may have been saved without an answer, but once
          if (stored.size() > values.size() + 1) {
            faults.add(pupil + ": " + (stored.size() - values.size()) + " too many");
          }
        });
    return faults;
  }

  private List<String> stored(SchoolApi reader, String pupil) {
    return reader.history(place.journal(), place.column(), pupil).stream()
        .filter(entry -> entry.getString("kind").equals("mark"))
        .map(entry -> entry.getString("new"))
        .toList();
  }

  private record Place(String journal, String column, List<String> pupils) {}
}
