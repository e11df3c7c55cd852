package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** A secret in a compressed page looks different each time and still is the same. */
class RandomTokenTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String secret = RandomToken.next(RANDOM);

  @Test
  void aMaskedSecretIsTheSecret() {
    assertThat(RandomToken.same(secret, secret)).isTrue();
    assertThat(RandomToken.same(secret, RandomToken.masked(secret, RANDOM))).isTrue();
  }

  @Test
  void eachMaskIsNew() {
    String first = RandomToken.masked(secret, RANDOM);
    assertThat(RandomToken.masked(secret, RANDOM)).isNotEqualTo(first);
    assertThat(first).doesNotContain(secret);
  }

  @Test
  void anythingElseIsRefused() {
    String other = RandomToken.next(RANDOM);
    assertThat(RandomToken.same(secret, other)).isFalse();
    assertThat(RandomToken.same(secret, RandomToken.masked(other, RANDOM))).isFalse();
    assertThat(RandomToken.same(secret, "x".repeat(43))).isFalse();
    assertThat(RandomToken.same(secret, "!".repeat(43))).isFalse();
    assertThat(RandomToken.same(secret, "")).isFalse();
    assertThat(RandomToken.same(secret, null)).isFalse();
  }
}
