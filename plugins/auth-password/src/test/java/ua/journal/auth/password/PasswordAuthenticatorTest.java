package ua.journal.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Account;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Step;

class PasswordAuthenticatorTest {
  private static final PersonId TEACHER = new PersonId(7);
  private static final String HOME = "127.0.0.1";

  private final Argon2 cheap = new Argon2(64, 1);
  private final FakeAccounts accounts = new FakeAccounts();
  private final AtomicLong seconds = new AtomicLong(1000);
  private PasswordAuthenticator authenticator;

  @BeforeEach
  void teacherHasAnAccount() {
    authenticator = authenticator(cheap);
    accounts.save(account(cheap.seal("Їжак і ґава 12".toCharArray())));
  }

  @Test
  void asksForLoginAndPassword() {
    assertThat(authenticator.begin())
        .isEqualTo(new Step.Form(java.util.List.of("login", "password")));
  }

  @Test
  void acceptsTheRightPasswordWhateverTheCaseOfTheLogin() {
    assertThat(attempt(" Teacher ", "Їжак і ґава 12", HOME))
        .isEqualTo(new Step.Accepted(TEACHER, 1));
  }

  @Test
  void acceptsDecomposedLetters() {
    String decomposed = "І\u0308жак і ґава 12";
    assertThat(attempt("teacher", decomposed, HOME)).isInstanceOf(Step.Accepted.class);
  }

  @Test
  void answersAnUnknownLoginLikeAWrongPassword() {
    assertThat(attempt("nobody", "Їжак і ґава 12", HOME))
        .isEqualTo(attempt("teacher", "wrong", HOME))
        .isEqualTo(new Step.Refused(0));
  }

  @Test
  void noPasswordOpensAClosedAccount() {
    accounts.save(account(""));
    for (String password : new String[] {"Їжак і ґава 12", "-", ""}) {
      assertThat(attempt("teacher", password, HOME)).isEqualTo(new Step.Refused(0));
    }
  }

  @Test
  void theFifthFailureWaitsAndTheWaitDoublesButEnds() {
    for (int i = 0; i < 4; i++) {
      assertThat(attempt("teacher", "wrong", HOME)).isEqualTo(new Step.Refused(0));
    }
    assertThat(attempt("teacher", "wrong", HOME)).isEqualTo(new Step.Refused(30));
    assertThat(attempt("teacher", "Їжак і ґава 12", HOME)).isEqualTo(new Step.Refused(30));
    seconds.addAndGet(31);
    assertThat(attempt("teacher", "wrong", HOME)).isEqualTo(new Step.Refused(60));
    seconds.addAndGet(61);
    assertThat(attempt("teacher", "Їжак і ґава 12", HOME)).isInstanceOf(Step.Accepted.class);
  }

  @Test
  void noWaitIsLongerThanAQuarterOfAnHour() {
    for (int i = 0; i < 40; i++) {
      attempt("teacher", "wrong", HOME);
      seconds.addAndGet(901);
    }
    assertThat(attempt("teacher", "Їжак і ґава 12", HOME)).isInstanceOf(Step.Accepted.class);
  }

  @Test
  void nobodyLocksATeacherOutFromAnotherPlace() {
    for (int i = 0; i < 20; i++) {
      attempt("teacher", "wrong", "10.0.0.66");
    }
    assertThat(attempt("teacher", "Їжак і ґава 12", HOME)).isInstanceOf(Step.Accepted.class);
  }

  @Test
  void aSourceThatSpraysPasswordsIsSlowed() {
    for (int i = 0; i < 60; i++) {
      attempt("login" + i, "Зима2026", HOME);
    }
    assertThat(attempt("teacher", "Їжак і ґава 12", HOME)).isEqualTo(new Step.Refused(30));
  }

  @Test
  void aSourceThatFailsNowAndThenIsNotSlowed() {
    for (int i = 0; i < 60; i++) {
      attempt("login" + i, "Зима2026", HOME);
      seconds.addAndGet(TimeUnit.MINUTES.toSeconds(9));
    }
    assertThat(attempt("teacher", "Їжак і ґава 12", HOME)).isInstanceOf(Step.Accepted.class);
  }

  @Test
  void renewsASecretMadeWithWeakerParameters() {
    String before = accounts.byLogin("teacher").orElseThrow().secret();
    PasswordAuthenticator stronger = authenticator(new Argon2(128, 1));
    stronger.answer(new Attempt(Map.of("login", "teacher", "password", "Їжак і ґава 12"), HOME));
    String after = accounts.byLogin("teacher").orElseThrow().secret();
    assertThat(after).isNotEqualTo(before).startsWith("$argon2id$v=19$m=128,t=1,p=1$");
  }

  @Test
  void refusesAnOverlongPasswordWithoutHashingIt() {
    assertThat(attempt("teacher", "х".repeat(1_000_000), HOME)).isEqualTo(new Step.Refused(0));
  }

  @Test
  void secretsAreSaltedAndNeverThePassword() {
    String one = authenticator.seal("demo".toCharArray());
    String other = authenticator.seal("demo".toCharArray());
    assertThat(one).isNotEqualTo(other).doesNotContain("demo");
  }

  private PasswordAuthenticator authenticator(Argon2 argon2) {
    Throttle throttle = new Throttle(() -> TimeUnit.SECONDS.toNanos(seconds.get()));
    return new PasswordAuthenticator(accounts, argon2, new Bulkhead(2), throttle);
  }

  private Step attempt(String login, String password, String source) {
    return authenticator.answer(new Attempt(Map.of("login", login, "password", password), source));
  }

  private static Account account(String secret) {
    return new Account(TEACHER, new SchoolId(1), "teacher", secret);
  }

  private static final class FakeAccounts implements Accounts {
    private final Map<String, Account> byLogin = new HashMap<>();

    @Override
    public Optional<Account> byLogin(String login) {
      return Optional.ofNullable(byLogin.get(login.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void save(Account account) {
      byLogin.put(account.login(), account);
    }
  }
}
