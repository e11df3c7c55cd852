package ua.journal.web.json;

import java.util.Locale;
import ua.journal.core.access.Me;
import ua.journal.core.access.Role;

/** What a person is told about himself. */
public final class MeJson {
  private static final int BYTES = 1024;

  private MeJson() {}

  /** The person as JSON. */
  public static JsonText of(Me me) {
    JsonText json = new JsonText(BYTES);
    json.object();
    json.name("person").object().field("id", me.person()).field("name", me.name().spoken()).end();
    json.name("roles").array();
    me.roles().stream().sorted().map(MeJson::name).forEach(json::value);
    json.endArray();
    json.name("relations").object();
    json.name("teaches").array();
    me.teaches().forEach(json::value);
    json.endArray().name("leads").array();
    me.leads().forEach(json::value);
    json.endArray().name("children").array();
    for (Me.Child child : me.children()) {
      json.object().field("id", child.id()).field("name", child.name().spoken()).end();
    }
    json.endArray().name("self");
    if (me.self() == null) {
      json.none();
    } else {
      json.value(me.self());
    }
    return json.end().end();
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
