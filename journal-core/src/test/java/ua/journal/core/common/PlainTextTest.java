package ua.journal.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("R-TXT-01: pasted white space")
class PlainTextTest {
  private static final Pattern CODE = Pattern.compile("#([0-9A-F]{4})");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/plain-text.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void isSpacesAndLines(String what, String pasted, String plain) {
    assertThat(PlainText.of(signs(pasted))).as(what).isEqualTo(signs(plain));
    assertThat(PlainText.of(signs(plain))).as("once is enough").isEqualTo(signs(plain));
  }

  private static String signs(String text) {
    return CODE.matcher(text)
        .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
  }
}
