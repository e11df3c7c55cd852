package ua.journal.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.common.PersonId;

class JsonTextTest {
  @Test
  void commasComeByThemselves() {
    JsonText json =
        new JsonText(0)
            .object()
            .field("a", 1)
            .name("b")
            .array()
            .value(1)
            .value("x")
            .object()
            .end()
            .array()
            .endArray()
            .endArray()
            .field("c", true)
            .name("d")
            .none()
            .end();

    assertThat(json).hasToString("{\"a\":1,\"b\":[1,\"x\",{},[]],\"c\":true,\"d\":null}");
  }

  @Test
  void emptyOptionalsAreLeftOut() {
    JsonText json =
        new JsonText(0)
            .object()
            .optional("text", "")
            .optional("none", (String) null)
            .optional("day", (LocalDate) null)
            .optional("id", new PersonId(7))
            .ifTrue("flag", false)
            .end();

    assertThat(json).hasToString("{\"id\":\"7\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say \"hi\" | say \\\"hi\\\"",
        "back\\slash | back\\\\slash",
        "</script> | \\u003c/script>",
        "Їжак ґава | Їжак ґава",
        "н/о √ зв. | н/о √ зв.",
        "смайл 😀 | смайл 😀",
      })
  void escapesWhatCouldEndTheText(String text, String written) {
    assertThat(new JsonText(0).value(text)).hasToString("\"" + written + "\"");
  }

  @Test
  void escapesControlsAndSeparators() {
    assertThat(new JsonText(0).value("a\u0000b\nc\u2028d\ud800e"))
        .hasToString("\"a\\u0000b\\u000ac\\u2028d\ufffde\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 10, 99, 100, -5, Long.MAX_VALUE, Long.MIN_VALUE})
  void writesEveryNumber(long number) {
    assertThat(new JsonText(0).value(number)).hasToString(Long.toString(number));
  }
}
