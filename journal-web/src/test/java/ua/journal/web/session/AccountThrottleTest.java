package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Part;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.Step;
import ua.journal.web.host.SignInChain;
import ua.journal.web.host.SignInChain.Link;

@DisplayName("Guesses at one account from many places")
class AccountThrottleTest {
  private static final String RIGHT = "right";

  private final AtomicLong seconds = new AtomicLong(1000);
  private final AtomicInteger looked = new AtomicInteger();
  private final Throttle bySource = new Throttle(this::nanos);
  private final Waits accounts = new Waits(SignIn.FREE_ANYWHERE, this::nanos);

  @Test
  @DisplayName("Of 160 wrong guesses from 40 places at most 100 are looked at")
  void fortyPlaces() {
    for (int i = 0; i < 160; i++) {
      assertThat(guess("10.0.0." + i % 40, "wrong" + i, accounts))
          .isInstanceOf(Progress.Refused.class);
    }
    assertThat(looked).hasValueLessThanOrEqualTo(100).hasValue(SignIn.FREE_ANYWHERE);
  }

  @Test
  @DisplayName("Guesses sent at once are counted before they are looked at")
  void atOnce() {
    long free =
        IntStream.range(0, 500).parallel().filter(i -> accounts.take("director") == 0).count();
    assertThat(free).isEqualTo(SignIn.FREE_ANYWHERE);
  }

  @Test
  @DisplayName(
      "The owner comes in from a device that knows the account, and from any after a while")
  void owner() {
    for (int i = 0; i < 160; i++) {
      guess("10.0.0." + i % 40, "wrong" + i, accounts);
    }
    assertThat(guess("192.0.2.7", RIGHT, accounts)).isInstanceOf(Progress.Refused.class);
    assertThat(guess("192.0.2.7", RIGHT, null)).isInstanceOf(Progress.Known.class);
    seconds.addAndGet(31);
    assertThat(guess("192.0.2.7", RIGHT, accounts)).isInstanceOf(Progress.Known.class);
    assertThat(accounts.take("another")).as("nobody else waits").isZero();
  }

  @Test
  @DisplayName("The wait grows to a quarter of an hour and no further; a quiet night forgets")
  void waits() {
    for (int i = 0; i < SignIn.FREE_ANYWHERE; i++) {
      assertThat(accounts.take("director")).isZero();
    }
    int longest = 0;
    for (int i = 0; i < 20; i++) {
      int wait = accounts.take("director");
      longest = Math.max(longest, wait);
      seconds.addAndGet(wait);
      assertThat(accounts.take("director")).isZero();
    }
    assertThat(longest).isEqualTo(TimeUnit.MINUTES.toSeconds(15));
    seconds.addAndGet(TimeUnit.HOURS.toSeconds(13));
    assertThat(accounts.take("director")).isZero();
    assertThat(accounts.take("director")).isZero();
  }

  private Progress guess(String source, String password, @Nullable Waits counted) {
    Link link = new Link("password", Part.FORM, new Password());
    SignInChain chain = SignInChain.of(List.of(link), secret -> "");
    Visit visit = new Visit(source, URI.create("http://localhost/sign-in/callback"), null, 0);
    return new Steps(chain, bySource, counted)
        .first(
            visit, source, Map.of("login", "director", "password", password), false, person -> 0);
  }

  private long nanos() {
    return TimeUnit.SECONDS.toNanos(seconds.get());
  }

  /** Knows one password and counts how often it was asked. */
  private final class Password implements Authenticator {
    @Override
    public Part part() {
      return Part.FORM;
    }

    @Override
    public Step begin(Visit visit) {
      return new Step.Form(List.of("login", "password"));
    }

    @Override
    public void close() {
      // holds nothing
    }

    @Override
    public Step answer(Attempt attempt) {
      looked.incrementAndGet();
      return RIGHT.equals(attempt.fields().get("password"))
          ? new Step.Accepted(new PersonId(7), 1)
          : new Step.Refused();
    }
  }
}
