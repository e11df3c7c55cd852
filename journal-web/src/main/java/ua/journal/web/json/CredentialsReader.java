package ua.journal.web.json;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Reads what somebody typed to sign in. */
public final class CredentialsReader {
  private CredentialsReader() {}

  /**
   * Reads login, password and, when sent, the code of a second factor.
   *
   * @throws ua.journal.core.common.JournalException when one of them is missing or no text
   */
  public static Map<String, String> read(byte[] body) {
    if (!(JsonInput.read(body) instanceof JsonObject object)) {
      throw JsonInput.malformed("Credentials are an object");
    }
    Fields fields = new Fields(object);
    try {
      Map<String, String> typed = new HashMap<>();
      typed.put("login", fields.text("login"));
      typed.put("password", fields.text("password"));
      String code = fields.optionalText("code");
      if (code != null) {
        typed.put("code", code);
      }
      return typed;
    } catch (FieldFault e) {
      throw JsonInput.malformed("Field " + e.field() + " is missing or no text");
    }
  }
}
