package ua.journal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.web.session.Requests;

class SameOriginTest {
  @ParameterizedTest
  @CsvSource({
    "localhost:9080, http://localhost:9080, true",
    "journal.school, https://journal.school, true",
    "Journal.School, https://journal.school, true",
    "localhost:9080, http://localhost:9081, false",
    "localhost:9080, http://localhost, false",
    "localhost:9080, http://evil.example, false",
    "localhost:9080, http://localhost:9080.evil.example, false",
    "localhost:9080, http://user@localhost:9080, false",
    "localhost:9080, null, false",
    "localhost:9080, ://, false",
  })
  void comparesOriginWithHost(String host, String origin, boolean holds) {
    assertThat(SameOrigin.holds(Requests.with("Host", host, "Origin", origin))).isEqualTo(holds);
  }

  @Test
  void refusesARequestWithoutOrigin() {
    assertThat(SameOrigin.holds(Requests.with("Host", "localhost:9080"))).isFalse();
  }

  @Test
  void knowsTheHostOfHttp2Too() {
    assertThat(SameOrigin.holds(Requests.with("Origin", "http://localhost:9080"))).isTrue();
    assertThat(SameOrigin.holds(Requests.with("Origin", "http://localhost"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false"})
  void believesWhatTheBrowserSaysOfTheSite(String site, boolean holds) {
    assertThat(
            SameOrigin.holds(
                Requests.with("Host", "a.b", "Origin", "https://a.b", "Sec-Fetch-Site", site)))
        .isEqualTo(holds);
  }
}
