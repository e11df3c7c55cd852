package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Part;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.Step;

/** What a host relies on in every authenticator; a plugin's test extends it. */
public abstract class AbstractAuthenticatorTest {
  /** Address from which the kit signs in. */
  protected static final String SOURCE = "127.0.0.1";

  /** Address to which the kit lets providers send the browser back. */
  protected static final URI CALLBACK = URI.create("http://localhost:9080/sign-in/callback");

  private static final int LONG = 1_000_000;
  private static final int THREADS = 8;

  private final KitAccounts accounts = new KitAccounts();
  private Authenticator authenticator;

  /** For subclasses. */
  protected AbstractAuthenticatorTest() {}

  /**
   * Makes the authenticator under test; asked twice, it makes two over the same accounts.
   *
   * @param accounts accounts, not null
   * @return the authenticator, never null; the kit closes it
   */
  protected abstract Authenticator open(Accounts accounts);

  /**
   * Lets the owner of the kit's account have what he needs to be accepted, such as a password.
   *
   * @param accounts accounts, not null
   * @param authenticator the authenticator, not null
   */
  protected abstract void prepare(KitAccounts accounts, Authenticator authenticator);

  /**
   * Answers the first step as the owner would.
   *
   * @param begun the first step, not null
   * @return fields that are right, never null
   */
  protected abstract Map<String, String> right(Step begun);

  /**
   * Answers the first step as somebody who knows its fields and nothing else.
   *
   * @param begun the first step, not null
   * @return fields that are wrong, never null
   */
  protected abstract Map<String, String> wrong(Step begun);

  /** Opens the authenticator. */
  @BeforeEach
  final void openFirst() {
    authenticator = open(accounts);
    prepare(accounts, authenticator);
  }

  /** Closes it. */
  @AfterEach
  final void closeLast() {
    authenticator.close();
  }

  @Test
  @DisplayName("Begins with what its part promises")
  final void begins() {
    Class<? extends Step> expected =
        switch (authenticator.part()) {
          case FORM -> Step.Form.class;
          case ELSEWHERE -> Step.Redirect.class;
          case CONFIRMS -> Step.class;
        };
    assertThat(begin()).isInstanceOf(expected);
    assertThat(List.of(Locale.forLanguageTag("uk"), Locale.ENGLISH))
        .allSatisfy(locale -> assertThat(authenticator.label(locale)).isNotNull());
  }

  @Test
  @DisplayName("Accepts the owner, once known with a level of his own")
  final void accepts() {
    Step begun = begin();
    int least = authenticator.part() == Part.CONFIRMS ? 2 : 1;
    assertThat(answer(authenticator, right(begun), begun))
        .isInstanceOfSatisfying(
            Step.Accepted.class,
            accepted -> {
              assertThat(accepted.person()).isEqualTo(KitAccounts.OWNER);
              assertThat(accepted.level()).isGreaterThanOrEqualTo(least);
            });
  }

  @Test
  @DisplayName("Keeps nothing itself: another one may take the answer to what the first has asked")
  final void keepsNothing() {
    Step begun = begin();
    Map<String, String> fields = right(begun);
    try (Authenticator other = open(accounts)) {
      assertThat(answer(other, fields, begun)).isInstanceOf(Step.Accepted.class);
    }
  }

  @Test
  @DisplayName("Refuses what is wrong, missing, endless or unprintable, and throws nothing")
  final void refuses() {
    Step begun = begin();
    Map<String, String> wrong = wrong(begun);
    assertThat(answer(authenticator, wrong, begun)).isInstanceOf(Step.Refused.class);
    assertThat(answer(authenticator, Map.of(), begun)).isInstanceOf(Step.Refused.class);
    for (String value : List.of("", " ", "\u0000\u0007", "ї".repeat(LONG), "-1", "' OR 1=1 --")) {
      Map<String, String> fields = new HashMap<>(wrong);
      fields.replaceAll((name, old) -> value);
      assertThat(answer(authenticator, fields, begun)).isInstanceOf(Step.Refused.class);
    }
  }

  @Test
  @DisplayName("Nothing opens a closed account")
  final void closed() {
    Step begun = begin();
    Map<String, String> fields = right(begun);
    accounts.seal("");
    assertThat(answer(authenticator, fields, begun)).isInstanceOf(Step.Refused.class);
  }

  @Test
  @DisplayName("Many sign in at once")
  final void manyAtOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<Step> attempt =
          () -> {
            Step begun = begin();
            return answer(authenticator, wrong(begun), begun);
          };
      List<Callable<Step>> attempts =
          IntStream.range(0, 2 * THREADS).mapToObj(each -> attempt).toList();
      for (Future<Step> answered : pool.invokeAll(attempts)) {
        assertThat(answered.get()).isInstanceOf(Step.Refused.class);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @DisplayName("May be closed twice")
  final void closesTwice() {
    authenticator.close();
    assertThatCode(authenticator::close).doesNotThrowAnyException();
  }

  private Step begin() {
    return authenticator.begin(visit());
  }

  private Step answer(Authenticator asked, Map<String, String> fields, Step begun) {
    return asked.answer(new Attempt(visit(), fields, kept(begun)));
  }

  private Visit visit() {
    boolean confirms = authenticator.part() == Part.CONFIRMS;
    return new Visit(SOURCE, CALLBACK, confirms ? KitAccounts.OWNER : null, confirms ? 1 : 0);
  }

  private static Map<String, String> kept(Step begun) {
    if (begun instanceof Step.Form form) {
      return form.kept();
    }
    return begun instanceof Step.Redirect redirect ? redirect.kept() : Map.of();
  }
}
