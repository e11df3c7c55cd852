package ua.journal.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.PasswordSetting;
import ua.journal.spi.Step;
import ua.journal.testkit.AbstractAuthenticatorTest;
import ua.journal.testkit.KitAccounts;

class PasswordAuthenticatorTest extends AbstractAuthenticatorTest {
  private static final String PASSWORD = "Їжак і ґава 12";

  private final Argon2 cheap = new Argon2(64, 1);
  private final KitAccounts accounts = new KitAccounts();
  private PasswordAuthenticator authenticator;

  @Override
  protected Authenticator open(Accounts kit) {
    return new PasswordAuthenticator(kit, cheap, new Bulkhead(2, 10));
  }

  @Override
  protected void prepare(KitAccounts kit, Authenticator opened) {
    kit.seal(((PasswordSetting) opened).seal(PASSWORD.toCharArray()));
  }

  @Override
  protected Map<String, String> right(Step begun) {
    assertThat(begun).isEqualTo(new Step.Form(List.of("login", "password")));
    return Map.of("login", KitAccounts.LOGIN, "password", PASSWORD);
  }

  @Override
  protected Map<String, String> wrong(Step begun) {
    return Map.of("login", KitAccounts.LOGIN, "password", "wrong");
  }

  @BeforeEach
  void teacherHasAnAccount() {
    authenticator = authenticator(cheap);
    accounts.seal(cheap.seal(PASSWORD.toCharArray()));
  }

  @Test
  void acceptsTheRightPasswordWhateverTheCaseOfTheLogin() {
    assertThat(attempt(" Teacher ", PASSWORD)).isEqualTo(new Step.Accepted(KitAccounts.OWNER, 1));
  }

  @Test
  void acceptsDecomposedLetters() {
    String decomposed = "І\u0308жак і ґава 12";
    assertThat(attempt("teacher", decomposed)).isInstanceOf(Step.Accepted.class);
  }

  @Test
  void answersAnUnknownLoginLikeAWrongPassword() {
    assertThat(attempt("nobody", PASSWORD))
        .isEqualTo(attempt("teacher", "wrong"))
        .isEqualTo(new Step.Refused(0));
  }

  @Test
  void renewsASecretMadeWithWeakerParameters() {
    String before = accounts.byLogin("teacher").orElseThrow().secret();
    PasswordAuthenticator stronger = authenticator(new Argon2(128, 1));
    stronger.answer(typed("teacher", PASSWORD));
    String after = accounts.byLogin("teacher").orElseThrow().secret();
    assertThat(after).isNotEqualTo(before).startsWith("$argon2id$v=19$m=128,t=1,p=1$");
  }

  @Test
  void secretsAreSaltedAndNeverThePassword() {
    String one = authenticator.seal("demo".toCharArray());
    String other = authenticator.seal("demo".toCharArray());
    assertThat(one).isNotEqualTo(other).doesNotContain("demo");
  }

  private PasswordAuthenticator authenticator(Argon2 argon2) {
    return new PasswordAuthenticator(accounts, argon2, new Bulkhead(2, 10));
  }

  private Step attempt(String login, String password) {
    return authenticator.answer(typed(login, password));
  }

  private static Attempt typed(String login, String password) {
    Visit visit = new Visit(SOURCE, CALLBACK, null, 0);
    return new Attempt(visit, Map.of("login", login, "password", password), Map.of());
  }
}
