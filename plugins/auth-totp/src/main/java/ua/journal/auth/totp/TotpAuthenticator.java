package ua.journal.auth.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Enrolment;
import ua.journal.spi.Step;

/**
 * Confirms a person by a code of his app or by a spare one; whoever has set up none keeps the level
 * he came with. Thread-safe.
 */
final class TotpAuthenticator implements Authenticator, Enrolment {
  private static final String CODE = "code";
  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
  private static final int LEVEL = 2;

  /** 160 bits, the length RFC 4226 asks for; a multiple of five bytes. */
  private static final int SECRET_BYTES = 20;

  private static final int SALT_BYTES = 16;
  private static final int LONGEST = 40;

  private final Accounts accounts;
  private final Vault vault;
  private final Clock clock;

  TotpAuthenticator(Accounts accounts, Vault vault, Clock clock) {
    this.accounts = accounts;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.CONFIRMS;
  }

  @Override
  public Step begin(Visit visit) {
    PersonId person = visit.person();
    if (person == null) {
      return new Step.Refused();
    }
    return accounts.credential(person).isPresent()
        ? new Step.Form(List.of(CODE))
        : new Step.Accepted(person, visit.level());
  }

  @Override
  public Step answer(Attempt attempt) {
    PersonId person = attempt.visit().person();
    String typed = attempt.fields().getOrDefault(CODE, "");
    if (person == null || typed.length() > LONGEST || isClosed(person)) {
      return new Step.Refused();
    }
    return accounts
        .credential(person)
        .flatMap(credential -> used(credential, typed).map(next -> credential.with(next.write())))
        .filter(accounts::keep)
        .<Step>map(kept -> new Step.Accepted(person, LEVEL))
        .orElseGet(Step.Refused::new);
  }

  private boolean isClosed(PersonId person) {
    return accounts.of(person).filter(account -> !account.closed()).isEmpty();
  }

  /** What is stored once the code is used up; empty when it does not fit. */
  private Optional<Stored> used(Credential credential, String typed) {
    Stored stored = Stored.read(credential.data());
    String code = typed.replaceAll("\\s", "");
    if (SHAPE.matcher(code).matches()) {
      return vault
          .unwrap(credential.person(), stored.secret())
          .flatMap(secret -> byTime(secret, code, stored.lastStep()))
          .map(stored::usedAt);
    }
    if (!SpareCodes.looksLike(typed)) {
      return Optional.empty();
    }
    String hash = SpareCodes.hash(typed, stored.salt());
    return stored.spares().stream()
        .filter(spare -> Bytes.same(spare, hash))
        .findFirst()
        .map(stored::without);
  }

  private Optional<Long> byTime(byte[] secret, String code, long lastStep) {
    OptionalLong step = OneTimeCodes.find(secret, code, clock.instant(), lastStep);
    return step.isPresent() ? Optional.of(step.getAsLong()) : Optional.empty();
  }

  @Override
  public Draft draft(Account account, String issuer) {
    String key = Bytes.base32(Bytes.random(SECRET_BYTES));
    String link =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
            .formatted(
                encoded(issuer),
                encoded(account.login()),
                key,
                encoded(issuer),
                OneTimeCodes.DIGITS,
                OneTimeCodes.STEP_SECONDS);
    return new Draft(key, link);
  }

  @Override
  public Optional<Enrolled> enrol(Account account, Draft draft, Map<String, String> fields) {
    byte[] secret = Bytes.ofBase32(draft.key());
    String code = fields.getOrDefault(CODE, "").replaceAll("\\s", "");
    if (!SHAPE.matcher(code).matches()) {
      return Optional.empty();
    }
    return byTime(secret, code, 0).map(step -> enrolled(account.person(), secret, step));
  }

  private Enrolled enrolled(PersonId owner, byte[] secret, long step) {
    byte[] salt = Bytes.random(SALT_BYTES);
    List<String> spares = SpareCodes.draw();
    List<String> hashes = spares.stream().map(spare -> SpareCodes.hash(spare, salt)).toList();
    String data = new Stored(vault.wrap(owner, secret), step, salt, hashes).write();
    return new Enrolled(data, spares);
  }

  @Override
  public int sparesLeft(Credential credential) {
    return Stored.read(credential.data()).spares().size();
  }

  @Override
  public void close() {
    // nothing is held open
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
