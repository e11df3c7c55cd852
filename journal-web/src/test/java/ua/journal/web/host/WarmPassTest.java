package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.journal.core.common.PersonId;
import ua.journal.web.session.Requests;

class WarmPassTest {
  private static final PersonId TEACHER = new PersonId(7);

  private final WarmPass pass = new WarmPass();

  @Test
  void admitsWhoShowsTheSecretUntilItEnds() {
    String secret = pass.give(TEACHER);
    assertThat(pass.admits(Requests.with(WarmPass.HEADER, secret))).contains(TEACHER);
    pass.end();
    assertThat(pass.admits(Requests.with(WarmPass.HEADER, secret))).isEmpty();
  }

  @Test
  void admitsNobodyElse() {
    assertThat(pass.admits(Requests.with(WarmPass.HEADER, ""))).isEmpty();
    String earlier = pass.give(TEACHER);
    String secret = pass.give(TEACHER);
    assertThat(secret).hasSize(43).isNotEqualTo(earlier);
    assertThat(pass.admits(Requests.with())).isEmpty();
    assertThat(pass.admits(Requests.with(WarmPass.HEADER, ""))).isEmpty();
    assertThat(pass.admits(Requests.with(WarmPass.HEADER, earlier))).isEmpty();
  }

  @Test
  void opensPagesThatAreShownFromThisMachineAlone() {
    String secret = pass.give(TEACHER);
    assertThat(pass.admits(Requests.of("POST", "127.0.0.1", WarmPass.HEADER, secret))).isEmpty();
    assertThat(pass.admits(Requests.of("GET", "192.168.0.9", WarmPass.HEADER, secret))).isEmpty();
  }
}
