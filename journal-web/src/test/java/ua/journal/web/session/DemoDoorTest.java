package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDoorTest {
  @Test
  void opensOnThisMachineAlone() {
    assertThat(DemoDoor.isOpen(true, Requests.with())).isTrue();
    assertThat(DemoDoor.isOpen(true, Requests.at("0:0:0:0:0:0:0:1", "[::1]"))).isTrue();
    assertThat(DemoDoor.isOpen(true, Requests.at("192.168.0.7", "localhost"))).isFalse();
    assertThat(DemoDoor.isOpen(false, Requests.with())).isFalse();
  }

  @Test
  void knowsOnlyNamesOfThisMachine() {
    assertThat(DemoDoor.isOpen(true, Requests.at("127.0.0.1", "journal.example"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-For",
        "x-forwarded-host",
        "X-Forwarded-Anything",
        "Forwarded",
        "Via",
        "X-Real-IP",
        "True-Client-IP"
      })
  void shutsWhenSomebodyForwards(String header) {
    assertThat(DemoDoor.isOpen(true, Requests.with(header, "10.0.0.1"))).isFalse();
  }
}
