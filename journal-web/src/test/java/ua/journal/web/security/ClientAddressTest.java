package ua.journal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
  private static final String TRUSTED = "127.0.0.1, ::1 10.0.0.0/8 fd00::/8";

  /** Lines of one header are told apart by a bar. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        // nobody in between, or somebody nobody trusts: what is told is not read
        "192.0.2.9; -; 192.0.2.9",
        "192.0.2.9; 203.0.113.7; 192.0.2.9",
        "2001:db8:0:0:0:0:0:1; 203.0.113.7; 2001:db8:0:0:0:0:0:1",
        // one trusted proxy
        "127.0.0.1; 203.0.113.7; 203.0.113.7",
        "0:0:0:0:0:0:0:1; 203.0.113.7; 203.0.113.7",
        "::ffff:10.1.2.3; 203.0.113.7; 203.0.113.7",
        "10.255.0.1; 203.0.113.7; 203.0.113.7",
        "11.0.0.1; 203.0.113.7; 11.0.0.1",
        "fd12::1; 203.0.113.7; 203.0.113.7",
        // ports, brackets, zones, one way to write an address
        "127.0.0.1; 203.0.113.7:4711; 203.0.113.7",
        "127.0.0.1; [2001:DB8::7]:4711; 2001:db8:0:0:0:0:0:7",
        "127.0.0.1; [2001:db8::7]; 2001:db8:0:0:0:0:0:7",
        "127.0.0.1; 2001:db8::7; 2001:db8:0:0:0:0:0:7",
        "127.0.0.1; fe80::7%eth0; fe80:0:0:0:0:0:0:7",
        "127.0.0.1; ::ffff:203.0.113.7; 203.0.113.7",
        // the left part is whatever the client has written
        "127.0.0.1; 1.1.1.1, 203.0.113.7; 203.0.113.7",
        "127.0.0.1; 127.0.0.1, 203.0.113.7; 203.0.113.7",
        "127.0.0.1; 1.1.1.1 | 203.0.113.7; 203.0.113.7",
        "127.0.0.1; nonsense, 203.0.113.7; 203.0.113.7",
        // a chain of trusted ones, over several lines
        "127.0.0.1; 203.0.113.7, 10.0.0.5; 203.0.113.7",
        "127.0.0.1; 1.1.1.1, 203.0.113.7 | 10.0.0.5 | 10.0.0.6; 203.0.113.7",
        "127.0.0.1; 203.0.113.7, 192.0.2.9, 10.0.0.5; 192.0.2.9",
        // everybody is trusted: the farthest
        "127.0.0.1; 10.0.0.6, 10.0.0.5; 10.0.0.6",
        // the proxy does not say who it was
        "127.0.0.1; unknown; 127.0.0.1",
        "127.0.0.1; -; 127.0.0.1",
        "127.0.0.1; 203.0.113.7,; 127.0.0.1",
        "127.0.0.1; 203.0.113.999; 127.0.0.1",
        "127.0.0.1; journal.example; 127.0.0.1",
        "127.0.0.1; 0x7f.1; 127.0.0.1",
        "127.0.0.1; 203.0.113.7:port; 127.0.0.1",
        "127.0.0.1; [2001:db8::7; 127.0.0.1",
        "127.0.0.1; 203.0.113.7, unknown, 10.0.0.5; 10.0.0.5",
        "127.0.0.1; _hidden; _hidden",
        "127.0.0.1; _hidden<script>; 127.0.0.1"
      })
  void readsForwardedFor(String peer, String told, String client) {
    assertThat(client("X-Forwarded-For", peer, told, List.of()).address()).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "for=203.0.113.7 # 203.0.113.7",
        "For=\"203.0.113.7:4711\";by=10.0.0.1 # 203.0.113.7",
        "for=\"[2001:db8::7]:4711\" # 2001:db8:0:0:0:0:0:7",
        "for=\"_gazonk\" # _gazonk",
        "for=unknown # 127.0.0.1",
        "proto=https;host=journal.example # 127.0.0.1",
        "for=1.1.1.1, for=203.0.113.7 # 203.0.113.7",
        "for=203.0.113.7;proto=https, for=10.0.0.5 # 203.0.113.7",
        "for=\"1.1.1.1, for=2.2.2.2\", for=203.0.113.7 # 203.0.113.7",
        "for=1.1.1.1 | for=203.0.113.7 | for=10.0.0.5 # 203.0.113.7",
        "for=\"203.0.113.7 # 127.0.0.1",
        "for=\"203\\.0.113.7\" # 203.0.113.7",
        "203.0.113.7 # 127.0.0.1"
      })
  void readsForwarded(String told, String client) {
    assertThat(client("Forwarded", "127.0.0.1", told, List.of()).address()).isEqualTo(client);
  }

  @Test
  void believesOfTlsTheProxyThatHeardTheClient() {
    assertThat(client("X-Forwarded-For", "127.0.0.1", "203.0.113.7", List.of("https")).secure())
        .isTrue();
    assertThat(
            client("X-Forwarded-For", "127.0.0.1", "203.0.113.7, 10.0.0.5", List.of("https, http"))
                .secure())
        .isTrue();
    assertThat(
            client("X-Forwarded-For", "127.0.0.1", "203.0.113.7", List.of("https", "http"))
                .secure())
        .as("the client has written the first line")
        .isFalse();
    assertThat(client("X-Forwarded-For", "192.0.2.9", "203.0.113.7", List.of("https")).secure())
        .as("a stranger is not believed")
        .isFalse();
    assertThat(client("Forwarded", "127.0.0.1", "for=203.0.113.7;proto=HTTPS", List.of()).secure())
        .isTrue();
    assertThat(
            client("Forwarded", "127.0.0.1", "for=1.1.1.1;proto=https, for=203.0.113.7", List.of())
                .secure())
        .isFalse();
  }

  @Test
  void countsAWholeNetworkOfIpv6() {
    assertThat(client("X-Forwarded-For", "127.0.0.1", "2001:db8:1:2:3:4:5:6", List.of()).source())
        .isEqualTo("2001:db8:1:2::/64")
        .isEqualTo(client("X-Forwarded-For", "127.0.0.1", "2001:db8:1:2::9", List.of()).source());
    assertThat(client("X-Forwarded-For", "127.0.0.1", "203.0.113.7", List.of()).source())
        .isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "::1/129", "10.0.0"})
  void refusesATrustedProxyNobodyUnderstands(String trusted) {
    assertThatThrownBy(() -> Proxies.of(trusted, "Forwarded"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnyOtherHeader() {
    assertThatThrownBy(() -> Proxies.of("", "X-Real-IP"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ClientAddress client(
      String header, String peer, String told, List<String> protocols) {
    List<String> lines =
        told == null ? List.of() : Stream.of(told.split("\\|")).map(String::strip).toList();
    return ClientAddress.of(Proxies.of(TRUSTED, header), peer, lines, protocols);
  }
}
