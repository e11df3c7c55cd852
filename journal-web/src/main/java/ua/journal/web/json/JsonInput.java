package ua.journal.web.json;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Reads what came over the wire: strict UTF-8, no key twice. */
final class JsonInput {
  private static final JsonReaderFactory READERS =
      JsonProvider.provider()
          .createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonInput() {}

  static JsonStructure read(byte[] body) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      CharArrayReader chars = new CharArrayReader(text.array(), 0, text.limit());
      try (JsonReader reader = READERS.createReader(chars)) {
        return reader.read();
      }
    } catch (CharacterCodingException e) {
      throw malformed("The body is not UTF-8");
    } catch (JsonException | IllegalStateException e) {
      // the parser's own message may quote what was sent
      throw malformed("The body is not JSON");
    }
  }

  static JournalException malformed(String reason) {
    return new JournalException(ErrorCode.MALFORMED, reason);
  }
}
