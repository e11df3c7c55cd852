package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.PersonId;
import ua.journal.web.problem.TurnedAwayException;

class SessionsTest {
  private final List<SignedIn> own =
      LongStream.rangeClosed(1, 5).mapToObj(SessionsTest::touched).toList();

  @Test
  void theOneLeftAloneLongestGoesForASixth() {
    assertThat(Sessions.leaving(own.subList(0, 4), false)).isEmpty();
    assertThat(Sessions.leaving(own, false)).containsExactly(own.get(0));
    own.get(0).touch(9);
    assertThat(Sessions.leaving(own, false)).containsExactly(own.get(1));
  }

  @Test
  void aFullTableCostsAPersonOneOfHisOwn() {
    assertThat(Sessions.leaving(own.subList(0, 2), true)).containsExactly(own.get(0));
    assertThat(Sessions.leaving(own, true)).containsExactly(own.get(0));
  }

  @Test
  void whoHasNoneIsRefusedInWordsThen() {
    assertThatThrownBy(() -> Sessions.leaving(List.of(), true))
        .isInstanceOf(TurnedAwayException.class);
  }

  private static SignedIn touched(long nanos) {
    SessionTerms terms = SessionTerms.own(Duration.ofMinutes(10));
    return new SignedIn(new PersonId(7), "teacher", 1, "token", "", terms, Instant.EPOCH, nanos);
  }
}
