package ua.journal.web.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;

/** Commands as outside clients write them. */
public final class Commands {
  private Commands() {}

  /** A batch. */
  public static JsonArray batch(JsonObject... commands) {
    return batch(List.of(commands));
  }

  /** A batch. */
  public static JsonArray batch(List<JsonObject> commands) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    commands.forEach(array::add);
    return array.build();
  }

  /** A mark upon the revision seen. */
  public static JsonObject putMark(String column, String pupil, String value, int revision) {
    return cell("putMark", column, pupil, revision).add("value", value).build();
  }

  /** An absence upon the revision of the attendance seen. */
  public static JsonObject putAbsence(String column, String pupil, int revision) {
    return cell("putAbsence", column, pupil, revision).build();
  }

  /** The end of an absence or a lateness. */
  public static JsonObject clearAbsence(String column, String pupil, int revision) {
    return cell("clearAbsence", column, pupil, revision).build();
  }

  /** A new column for ordinary marks. */
  public static JsonObject addColumn(String lesson) {
    return begin("addColumn").add("lesson", lesson).add("kind", "CURRENT").build();
  }

  /** A lesson with a topic and nothing else, upon the revision seen. */
  public static JsonObject topic(String lesson, String topic, int revision) {
    return begin("putLesson")
        .add("lesson", lesson)
        .add("topic", topic)
        .add("revision", revision)
        .build();
  }

  /** Begins a command under a new id. */
  public static JsonObjectBuilder begin(String type) {
    return Json.createObjectBuilder().add("id", UUID.randomUUID().toString()).add("type", type);
  }

  private static JsonObjectBuilder cell(String type, String column, String pupil, int revision) {
    return begin(type).add("column", column).add("pupil", pupil).add("revision", revision);
  }
}
