package ua.journal.web.locale;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What pages say, in one language: the texts of all rooms, each of which keeps its own beside its
 * classes. Keys are unique over all rooms.
 */
public abstract class RoomTexts extends ResourceBundle {
  static final String BUNDLE = "ua.journal.web.locale.Texts";

  static final List<String> ROOMS =
      List.of(
          "account",
          "activation",
          "choice",
          "diary",
          "documents",
          "enrolment",
          "groups",
          "imports",
          "journal",
          "load",
          "login",
          "notices",
          "overview",
          "people",
          "planning",
          "readiness",
          "register",
          "setup",
          "shell",
          "substitution",
          "support",
          "timetable",
          "today",
          "year");

  private final Map<String, Object> texts = new HashMap<>();

  RoomTexts(String language) {
    for (String room : ROOMS) {
      read("/ua/journal/web/" + room + "/texts_" + language + ".properties");
    }
  }

  private void read(String file) {
    Properties room = new Properties();
    try (InputStream in = RoomTexts.class.getResourceAsStream(file)) {
      room.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    room.forEach((key, text) -> texts.put((String) key, text));
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
