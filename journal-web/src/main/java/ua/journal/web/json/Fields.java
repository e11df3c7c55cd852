package ua.journal.web.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.sheet.ColumnRef;

/** Fields of one JSON object, each refused by name when it is not what it should be. */
final class Fields {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final String MADE_BY = "cmd:";

  private final JsonObject object;

  Fields(JsonObject object) {
    this.object = object;
  }

  boolean has(String name) {
    return present(name) != null;
  }

  String text(String name) {
    String text = optionalText(name);
    if (text == null) {
      throw new FieldFault(name, "missing");
    }
    return text;
  }

  String textOr(String name, String otherwise) {
    String text = optionalText(name);
    return text == null ? otherwise : text;
  }

  @Nullable String optionalText(String name) {
    JsonValue value = present(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString string && isWhole(string.getString())) {
      return string.getString();
    }
    throw new FieldFault(name, "text");
  }

  /** A number from 0; an empty text means none. */
  int numberOr(String name, int otherwise) {
    JsonValue value = present(name);
    if (value == null || value instanceof JsonString text && text.getString().isEmpty()) {
      return otherwise;
    }
    if (value instanceof JsonNumber && NUMBER.matcher(value.toString()).matches()) {
      return Integer.parseInt(value.toString());
    }
    throw new FieldFault(name, "number");
  }

  int number(String name) {
    if (present(name) == null) {
      throw new FieldFault(name, "missing");
    }
    return numberOr(name, 0);
  }

  boolean flag(String name) {
    JsonValue value = present(name);
    if (value == null || value == JsonValue.FALSE) {
      return false;
    }
    if (value == JsonValue.TRUE) {
      return true;
    }
    throw new FieldFault(name, "flag");
  }

  @Nullable LocalDate optionalDay(String name) {
    String text = optionalText(name);
    try {
      return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new FieldFault(name, "day");
    }
  }

  <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
    String text = optionalText(name);
    try {
      return text == null || text.isEmpty() ? null : Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw new FieldFault(name, "choice");
    }
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    E choice = optionalChoice(name, type);
    if (choice == null) {
      throw new FieldFault(name, "missing");
    }
    return choice;
  }

  PersonId pupil(String name) {
    return new PersonId(id(name));
  }

  LessonId lesson(String name) {
    return new LessonId(id(name));
  }

  @Nullable LessonId optionalLesson(String name) {
    JsonValue value = present(name);
    boolean none = value == null || value instanceof JsonString text && text.getString().isEmpty();
    return none ? null : lesson(name);
  }

  ColumnRef column(String name) {
    JsonValue value = present(name);
    if (value instanceof JsonString string && string.getString().startsWith(MADE_BY)) {
      try {
        return new ColumnRef.MadeBy(new CommandId(string.getString().substring(MADE_BY.length())));
      } catch (JournalException e) {
        throw new FieldFault(name, "column");
      }
    }
    try {
      return new ColumnRef.Existing(new ColumnId(id(name)));
    } catch (FieldFault e) {
      throw value == null ? e : new FieldFault(name, "column");
    }
  }

  private long id(String name) {
    JsonValue value = present(name);
    if (value == null) {
      throw new FieldFault(name, "missing");
    }
    String digits = value instanceof JsonString string ? string.getString() : value.toString();
    if (!ID.matcher(digits).matches()) {
      throw new FieldFault(name, "id");
    }
    return Long.parseLong(digits);
  }

  private @Nullable JsonValue present(String name) {
    JsonValue value = object.get(name);
    return value == JsonValue.NULL ? null : value;
  }

  /** Half of a character can be neither stored nor shown. */
  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
