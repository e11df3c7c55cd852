package ua.journal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in an address. */
class EncodedTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "a=b", "class=7-%D0%90", "a=%25", "a=+%20", "q={x}|y^z", "a=%F0%9F%98%80"})
  void theseQueriesAreTexts(String query) {
    assertThat(Encoded.isText(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=%",
        "a=%z",
        "a=%zz",
        "a=%4",
        "a=%00",
        "%C0%AF",
        "a=%FF",
        "a=%ED%A0%80",
        "a=%e9",
        "я"
      })
  void theseAreNone(String query) {
    assertThat(Encoded.isText(query)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a%2fb", "/a%2Fb", "/a%5cb", "/{a}", "/a\"b", "/a|b", "/%zz", "/я"})
  void thesePathsNameNothing(String path) {
    assertThat(Encoded.isPath(path)).isFalse();
  }

  @Test
  void aFieldIsWholeText() {
    assertThat(Encoded.isWhole("Їжак \uD83D\uDE00\n")).isTrue();
    assertThat(Encoded.isWhole("a\0")).isFalse();
    assertThat(Encoded.isWhole("a\uD83D")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded, false, true",
    "application/x-www-form-urlencoded; charset=utf-8, false, true",
    "application/x-www-form-urlencoded; charset=windows-1251, false, false",
    "application/json; charset=windows-1251, true, true",
    "application/json; charset=nonsense, true, false",
    "'multipart/form-data; boundary=----x', false, true",
    "nonsense, true, false",
    "'', false, true",
  })
  void aTypeOfContentIsUnderstood(String type, boolean data, boolean known) {
    assertThat(ContentTypes.isKnown(type, data)).isEqualTo(known);
  }
}
