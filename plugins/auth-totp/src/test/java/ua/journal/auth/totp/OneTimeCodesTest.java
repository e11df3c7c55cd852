package ua.journal.auth.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest(name = "RFC 4226, appendix D, count {0}")
  @CsvSource({
    "0, 1284755224, 755224",
    "1, 1094287082, 287082",
    "2, 137359152, 359152",
    "3, 1726969429, 969429",
    "4, 1640338314, 338314",
    "5, 868254676, 254676",
    "6, 1918287922, 287922",
    "7, 82162583, 162583",
    "8, 673399871, 399871",
    "9, 645520489, 520489"
  })
  void codesByCount(long count, int truncated, String code) {
    assertThat(OneTimeCodes.truncated(SECRET, count)).isEqualTo(truncated);
    assertThat(OneTimeCodes.at(SECRET, count)).isEqualTo(code);
  }

  /** The RFC prints eight digits; six are their end. */
  @ParameterizedTest(name = "RFC 6238, appendix B, second {0}")
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codesByTime(long second, String eight) {
    long step = OneTimeCodes.step(Instant.ofEpochSecond(second));
    assertThat(OneTimeCodes.at(SECRET, step)).isEqualTo(eight.substring(2));
  }

  @ParameterizedTest(name = "a clock {0} steps away: {1}")
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  void clocksMayDifferByOneStep(int away, boolean accepted) {
    Instant now = Instant.parse("2026-11-23T08:42:00Z");
    String code = OneTimeCodes.at(SECRET, OneTimeCodes.step(now) + away);
    assertThat(OneTimeCodes.find(SECRET, code, now, 0).isPresent()).isEqualTo(accepted);
  }

  @Test
  void aCodeAndThoseBeforeItAreUsedUp() {
    Instant now = Instant.parse("2026-11-23T08:42:00Z");
    long step = OneTimeCodes.step(now);
    String code = OneTimeCodes.at(SECRET, step);
    String before = OneTimeCodes.at(SECRET, step - 1);
    String after = OneTimeCodes.at(SECRET, step + 1);

    assertThat(OneTimeCodes.find(SECRET, code, now, 0)).isEqualTo(OptionalLong.of(step));
    assertThat(OneTimeCodes.find(SECRET, code, now, step)).isEmpty();
    assertThat(OneTimeCodes.find(SECRET, before, now, step)).isEmpty();
    assertThat(OneTimeCodes.find(SECRET, after, now, step)).isEqualTo(OptionalLong.of(step + 1));
  }

  @ParameterizedTest(name = "RFC 4648: {0}")
  @CsvSource({"fooba, MZXW6YTB", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
  void secretsAreWrittenInBase32(String bytes, String text) {
    byte[] raw = bytes.getBytes(StandardCharsets.US_ASCII);
    assertThat(Bytes.base32(raw)).isEqualTo(text);
    assertThat(Bytes.ofBase32(text)).isEqualTo(raw);
  }
}
