package ua.journal.web.json;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Reads what came over the wire: strict UTF-8, one value and nothing after it. */
final class JsonInput {
  private static final JsonParserFactory PARSERS =
      JsonProvider.provider().createParserFactory(Map.of());

  private JsonInput() {}

  static JsonValue read(byte[] body) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      CharArrayReader chars = new CharArrayReader(text.array(), 0, text.limit());
      try (JsonParser parser = PARSERS.createParser(chars)) {
        parser.next();
        JsonValue value = parser.getValue();
        if (parser.hasNext()) {
          throw malformed("Something follows the JSON");
        }
        return value;
      }
    } catch (CharacterCodingException e) {
      throw malformed("The body is not UTF-8");
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      // too deep a nesting has no exception of its own; any message may quote what was sent
      throw malformed("The body is not JSON");
    }
  }

  static JournalException malformed(String reason) {
    return new JournalException(ErrorCode.MALFORMED, reason);
  }
}
