package ua.journal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;

/** The first journal of the demo's teacher, and what is free in it. */
record SchoolDay(ApiClient teacher, String journal, JsonObject sheet) {
  static SchoolDay open() {
    ApiClient teacher = ApiClient.as("teacher");
    String journal = ApiClient.array(teacher.get("/journals")).getJsonObject(0).getString("id");
    return new SchoolDay(teacher, journal, ApiClient.object(teacher.get("/journals/" + journal)));
  }

  /** Somebody on the list today. */
  List<JsonObject> pupils() {
    String today = sheet.getString("today");
    return sheet.getJsonArray("pupils").getValuesAs(JsonObject.class).stream()
        .filter(pupil -> pupil.getString("from").compareTo(today) <= 0)
        .filter(pupil -> !pupil.containsKey("to") || pupil.getString("to").compareTo(today) >= 0)
        .toList();
  }

  /** The last lesson that has begun and is the teacher's own to write. */
  String lesson() {
    String today = sheet.getString("today");
    List<JsonObject> lessons =
        sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
            .filter(lesson -> lesson.getString("date").compareTo(today) <= 0)
            .filter(lesson -> lesson.getBoolean("writable"))
            .filter(lesson -> !lesson.getString("status").equals("CANCELLED"))
            .toList();
    return lessons.get(lessons.size() - 1).getString("id");
  }

  /** Adds a column to the last lesson, so that every cell of it is free. */
  String newColumn() {
    JsonObject answer =
        perform(command("addColumn").add("lesson", lesson()).add("kind", "CURRENT").build());
    return answer.getJsonObject("column").getString("id");
  }

  static JsonObjectBuilder command(String type) {
    return Json.createObjectBuilder().add("id", ApiClient.commandId()).add("type", type);
  }

  static JsonObjectBuilder mark(String column, String pupil, String value, int revision) {
    return command("putMark")
        .add("column", column)
        .add("pupil", pupil)
        .add("value", value)
        .add("revision", revision);
  }

  JsonObject perform(JsonValue command) {
    return performAll(Json.createArrayBuilder().add(command).build()).getJsonObject(0);
  }

  JsonArray performAll(JsonArray commands) {
    HttpResponse<String> answer = teacher.post(commandsPath(), commands.toString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("commands: " + answer.statusCode() + " " + answer.body());
    }
    return ApiClient.array(answer);
  }

  String commandsPath() {
    return "/journals/" + journal + "/commands";
  }
}
