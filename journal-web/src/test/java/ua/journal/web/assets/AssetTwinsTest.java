package ua.journal.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which packing a browser says it takes. */
class AssetTwinsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd|br|true",
        "gzip, deflate|br|false",
        "gzip;q=1.0, br;q=0|br|false",
        "br;q=0.000|br|false",
        "GZIP ;q=0.5|gzip|true",
        "x-gzip|gzip|false",
        "|br|false",
      })
  void takes(String header, String encoding, boolean expected) {
    assertThat(AssetTwins.takes(header, encoding)).isEqualTo(expected);
  }
}
