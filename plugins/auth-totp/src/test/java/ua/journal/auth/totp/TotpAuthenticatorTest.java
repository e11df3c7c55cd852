package ua.journal.auth.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Account;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.Enrolment.Draft;
import ua.journal.spi.Enrolment.Enrolled;
import ua.journal.spi.Step;
import ua.journal.testkit.AbstractAuthenticatorTest;
import ua.journal.testkit.KitAccounts;

class TotpAuthenticatorTest extends AbstractAuthenticatorTest {
  private static final Instant ENROLLED = Instant.parse("2026-11-23T08:42:10Z");
  private static final Instant NOW = ENROLLED.plus(Duration.ofMinutes(2));
  private static final Visit VISIT = new Visit(SOURCE, CALLBACK, KitAccounts.OWNER, 1);
  private static final Vault VAULT = new Vault("a long random text of the administrator");
  private static final Step ACCEPTED = new Step.Accepted(KitAccounts.OWNER, 2);
  private static final Step REFUSED = new Step.Refused();

  private final KitAccounts accounts = new KitAccounts();
  private final TotpAuthenticator authenticator = at(accounts, NOW);
  private Enrolled enrolled;
  private byte[] secret;
  private List<String> spares;

  @Override
  protected Authenticator open(Accounts kit) {
    return at(kit, NOW);
  }

  @Override
  protected void prepare(KitAccounts kit, Authenticator opened) {
    enrol(kit);
  }

  @Override
  protected Map<String, String> right(Step begun) {
    assertThat(begun).isEqualTo(new Step.Form(List.of("code")));
    return code(OneTimeCodes.step(NOW));
  }

  @Override
  protected Map<String, String> wrong(Step begun) {
    return code(OneTimeCodes.step(NOW) + 7);
  }

  @BeforeEach
  void ownerHasSetItUp() {
    enrol(accounts);
  }

  @Test
  void whoeverHasSetUpNothingIsAskedForNothing() {
    assertThat(at(new KitAccounts(), NOW).begin(VISIT))
        .isEqualTo(new Step.Accepted(KitAccounts.OWNER, 1));
  }

  @Test
  void aCodeIsWorthOneSignInAndTheNextOneIsWorthAnother() {
    long step = OneTimeCodes.step(NOW);

    assertThat(answer(code(step))).isEqualTo(ACCEPTED);
    assertThat(answer(code(step))).as("replayed").isEqualTo(REFUSED);
    assertThat(answer(code(step - 1))).as("older").isEqualTo(REFUSED);
    assertThat(answer(code(step + 1))).as("the phone is a little fast").isEqualTo(ACCEPTED);
  }

  @Test
  void theCodeOfTheEnrolmentIsUsedUp() {
    TotpAuthenticator then = at(accounts, ENROLLED);

    assertThat(then.answer(attempt(code(OneTimeCodes.step(ENROLLED))))).isEqualTo(REFUSED);
  }

  @Test
  void everySpareCodeIsGoodOnceHoweverItIsTyped() {
    String first = spares.get(0);
    String typed = spares.get(9).toLowerCase(Locale.ROOT).replace("-", " ");

    assertThat(spares).hasSize(10).doesNotHaveDuplicates().allMatch(each -> each.length() == 14);
    assertThat(answer(Map.of("code", first))).isEqualTo(ACCEPTED);
    assertThat(answer(Map.of("code", first))).as("used up").isEqualTo(REFUSED);
    assertThat(answer(Map.of("code", typed))).isEqualTo(ACCEPTED);
    assertThat(answer(Map.of("code", "AAAA-BBBB-CCCC"))).isEqualTo(REFUSED);
    assertThat(authenticator.sparesLeft(accounts.credential(KitAccounts.OWNER).orElseThrow()))
        .isEqualTo(8);
  }

  @Test
  void codesMayBeTypedWithASpaceBetween() {
    String code = OneTimeCodes.at(secret, OneTimeCodes.step(NOW));
    assertThat(answer(Map.of("code", code.substring(0, 3) + " " + code.substring(3))))
        .isEqualTo(ACCEPTED);
  }

  @Test
  void nothingStoredShowsTheSecretOrASpareCode() {
    String data = accounts.credential(KitAccounts.OWNER).orElseThrow().data();

    assertThat(data)
        .doesNotContain(Bytes.base32(secret))
        .doesNotContain(spares)
        .hasSizeLessThan(1000);
    assertThat(data).doesNotContain(Base64.getEncoder().encodeToString(secret));
    assertThat(accounts.credential(KitAccounts.OWNER).toString()).doesNotContain(data);
    assertThat(Stored.read(data).toString()).isEqualTo("Stored");
    assertThat(new Draft("KEY", "otpauth://").toString()).isEqualTo("Draft");
  }

  @Test
  void aSecretIsBoundToItsOwnerAndToTheKey() {
    String wrapped = VAULT.wrap(KitAccounts.OWNER, secret);

    assertThat(VAULT.unwrap(KitAccounts.OWNER, wrapped)).contains(secret);
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> VAULT.unwrap(new PersonId(8), wrapped));
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> new Vault("another text of 20 signs").unwrap(KitAccounts.OWNER, wrapped));
    assertThat(new Vault("").unwrap(KitAccounts.OWNER, wrapped)).isEmpty();
    assertThatExceptionOfType(JournalException.class).isThrownBy(() -> new Vault("short"));
  }

  @Test
  void whatWasStoredWithoutAKeyIsReadUnderOne() {
    String plain = new Vault("").wrap(KitAccounts.OWNER, secret);

    assertThat(VAULT.unwrap(KitAccounts.OWNER, plain)).contains(secret);
  }

  @Test
  void theProposalIsALinkThatAppsUnderstand() {
    Draft draft = authenticator.draft(account(), "Ліцей № 7");

    assertThat(draft.key()).matches("[A-Z2-7]{32}");
    assertThat(draft.link())
        .startsWith("otpauth://totp/%D0%9B%D1%96%D1%86%D0%B5%D0%B9%20%E2%84%96%207:teacher?secret=")
        .contains("secret=" + draft.key() + "&issuer=%D0%9B")
        .endsWith("&algorithm=SHA1&digits=6&period=30");
  }

  @Test
  void nothingIsSetUpBeforeItsCodeWasSeen() {
    Draft draft = authenticator.draft(account(), "Ліцей");

    assertThat(authenticator.enrol(account(), draft, Map.of("code", "000000"))).isEmpty();
    assertThat(authenticator.enrol(account(), draft, Map.of())).isEmpty();
    assertThat(authenticator.enrol(account(), draft, Map.of("code", "х".repeat(500)))).isEmpty();
  }

  private void enrol(KitAccounts kit) {
    if (enrolled == null) {
      TotpAuthenticator then = at(kit, ENROLLED);
      Draft draft = then.draft(account(), "Ліцей");
      secret = Bytes.ofBase32(draft.key());
      Map<String, String> fields = code(OneTimeCodes.step(ENROLLED));
      enrolled = then.enrol(account(), draft, fields).orElseThrow();
      spares = enrolled.spares();
    }
    kit.give(enrolled.data());
  }

  private Map<String, String> code(long step) {
    return Map.of("code", OneTimeCodes.at(secret, step));
  }

  private Step answer(Map<String, String> fields) {
    return authenticator.answer(attempt(fields));
  }

  private static Attempt attempt(Map<String, String> fields) {
    return new Attempt(VISIT, fields, Map.of());
  }

  private static Account account() {
    return new KitAccounts().byLogin(KitAccounts.LOGIN).orElseThrow();
  }

  private static TotpAuthenticator at(Accounts kit, Instant moment) {
    return new TotpAuthenticator(kit, VAULT, Clock.fixed(moment, ZoneOffset.UTC));
  }
}
