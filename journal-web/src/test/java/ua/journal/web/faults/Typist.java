package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ua.journal.web.it.Commands;
import ua.journal.web.it.SchoolApi;

/** A client that saves mark after mark until the server is gone, and remembers every answer. */
final class Typist extends Thread {
  private static final List<String> VALUES = List.of("7", "8", "9", "10", "11");
  private static final String DONE = "done";

  private final SchoolApi api;
  private final String journal;
  private final String column;
  private final List<String> pupils;
  private final Map<String, JsonObject> acknowledged = new ConcurrentHashMap<>();
  private volatile JsonObject unanswered;
  private volatile Throwable surprise;

  private Typist(SchoolApi api, String journal, String column, List<String> pupils) {
    this.api = api;
    this.journal = journal;
    this.column = column;
    this.pupils = pupils;
  }

  /** Sits down at a new column of the journal's last lesson. */
  static Typist at(String server, String journal) {
    SchoolApi api = SchoolApi.on(server, "teacher");
    JsonObject sheet = api.sheet(journal);
    String lesson =
        sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
            .filter(item -> item.getString("date").compareTo(sheet.getString("today")) <= 0)
            .reduce((first, second) -> second)
            .orElseThrow()
            .getString("id");
    List<JsonObject> added = api.send(journal, Commands.batch(Commands.addColumn(lesson)));
    List<String> pupils =
        sheet.getJsonArray("pupils").getValuesAs(JsonObject.class).stream()
            .filter(pupil -> pupil.getString("from").compareTo(sheet.getString("today")) <= 0)
            .map(pupil -> pupil.getString("id"))
            .toList();
    String column = added.get(0).getJsonObject("column").getString("id");
    return new Typist(api, journal, column, pupils);
  }

  /** Number of marks the server has confirmed. */
  int acknowledged() {
    if (surprise != null) {
      throw new AssertionError(surprise);
    }
    return acknowledged.size();
  }

  @Override
  public void run() {
    try {
      for (int turn = 0; ; turn++) {
        for (String pupil : pupils) {
          save(pupil, VALUES.get(turn % VALUES.size()), turn);
        }
      }
    } catch (UncheckedIOException e) {
      // the server is gone, and with it the answer
    } catch (RuntimeException | AssertionError e) {
      surprise = e;
    }
  }

  private void save(String pupil, String value, int revision) {
    JsonObject command = Commands.putMark(column, pupil, value, revision);
    unanswered = command;
    JsonObject answer = api.send(journal, Commands.batch(command)).get(0);
    if (!answer.getString("status").equals(DONE)) {
      throw new IllegalStateException(command + " " + answer);
    }
    acknowledged.put(command.getString("id"), command);
    unanswered = null;
  }

  /** Looks for every acknowledged mark: one revision each, none twice, none lost. */
  void checkAcknowledged(SchoolApi after) {
    assertThat(surprise).isNull();
    Map<String, List<JsonObject>> byPupil =
        acknowledged.values().stream()
            .collect(Collectors.groupingBy(command -> command.getString("pupil")));
    byPupil.forEach((pupil, commands) -> checkCell(after, pupil, commands));
  }

  private void checkCell(SchoolApi after, String pupil, List<JsonObject> commands) {
    List<String> history =
        new ArrayList<>(
            after.history(journal, column, pupil).stream()
                .filter(entry -> entry.getString("kind").equals("mark"))
                .map(entry -> entry.getString("new"))
                .toList());
    JsonObject open = unanswered;
    if (open != null && open.getString("pupil").equals(pupil)) {
      // without an answer it may have been saved or not, but not twice
      assertThat(history.size()).isBetween(commands.size(), commands.size() + 1);
    } else {
      assertThat(history).hasSameSizeAs(commands);
    }
    assertThat(history)
        .containsAll(commands.stream().map(command -> command.getString("value")).toList());
  }

  /** What had no answer is sent once more as it was: done now, or found done. */
  void sendUnansweredAgain(SchoolApi after) {
    JsonObject open = unanswered;
    if (open == null) {
      return;
    }
    JsonObject answer = after.send(journal, Commands.batch(open)).get(0);
    assertThat(answer.getString("status")).isIn(DONE, "repeated");
    assertThat(answer.getJsonObject("cell").getInt("revision"))
        .isEqualTo(open.getInt("revision") + 1);
  }
}
