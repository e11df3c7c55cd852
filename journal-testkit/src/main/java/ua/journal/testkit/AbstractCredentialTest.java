package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.DropCredential;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.activation.KeepCredential;
import ua.journal.core.activation.SaveAccount;
import ua.journal.core.activation.SetUpCredential;
import ua.journal.core.activation.Slip;
import ua.journal.core.activation.UnlinkIdentity;
import ua.journal.core.audit.LogLine;
import ua.journal.core.audit.LogQuery;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.Transaction;
import ua.journal.core.regulation.Finding;

/** Second factors and linked identities (clause 3.2). */
public abstract class AbstractCredentialTest extends AbstractStorageTest {
  private static final String CODES = "codes";
  private static final String PROVIDER = "provider";

  /** For subclasses. */
  protected AbstractCredentialTest() {}

  @Test
  @DisplayName("A second factor is set up, set up anew and given up, each time on record")
  final void ownFactor() {
    PersonId teacher = person("teacherA");
    KitJournal.KitSession own = journal().as(teacher);
    own.perform(new SetUpCredential(CODES, "first"));
    assertThat(own.perform(new SetUpCredential(CODES, "second")).get().revision()).isEqualTo(1);
    assertThat(of(teacher)).extracting(Credential::data).containsExactly("second");
    assertThat(of(teacher).get(0).since()).isEqualToIgnoringNanos(FixtureSchool.NOW);
    assertThat(own.perform(new DropCredential(CODES)).changed()).isTrue();
    assertThat(own.perform(new DropCredential(CODES)).changed()).isFalse();
    assertThat(of(teacher)).isEmpty();
    assertThat(log()).containsExactly("DROP_CREDENTIAL", "OWN_CREDENTIALS", "OWN_CREDENTIALS");
  }

  @Test
  @DisplayName("One code is used once, however many sign-ins bring it")
  final void used() {
    PersonId teacher = person("teacherA");
    Credential stored = journal().as(teacher).perform(new SetUpCredential(CODES, "0")).get();
    assertThat(system().perform(new KeepCredential(stored.with("1"))).get()).isTrue();
    assertThat(system().perform(new KeepCredential(stored.with("1"))).get()).isFalse();
    assertThat(of(teacher)).containsExactly(stored.with("1"));
    journal().as(teacher).perform(new DropCredential(CODES));
    assertThat(system().perform(new KeepCredential(stored.with("1"))).get()).isFalse();
  }

  @Test
  @DisplayName("An identity belongs to one person, and a person has one of a provider")
  final void linked() {
    Credential first = link("teacherA", "https://id one");
    assertThat(system().perform(new KeepCredential(first)).get()).isTrue();
    assertThat(system().perform(new KeepCredential(link("teacherB", first.key()))).get())
        .as("another person")
        .isFalse();
    assertThat(system().perform(new KeepCredential(link("teacherA", "two"))).get())
        .as("another identity")
        .isFalse();
    assertThat(store().<Credential>read(tx -> store(tx).byKey(PROVIDER, first.key()).orElseThrow()))
        .isEqualTo(first);
    assertThat(store().<Boolean>read(tx -> store(tx).byKey(CODES, first.key()).isPresent()))
        .isFalse();
    assertFails(
        ErrorCode.CONFLICT,
        () ->
            store()
                .write(
                    tx -> {
                      store(tx).add(link("teacherB", first.key()));
                      return true;
                    }));
  }

  @Test
  @DisplayName("R-SEC-07: An identity is unlinked by whoever shows the password, on record")
  final void unlinked() {
    PersonId teacher = person("teacherA");
    KitJournal.KitSession own = journal().as(teacher);
    system().perform(new SaveAccount(new Account(teacher, school().id(), "unlinked", "sealed")));
    system().perform(new KeepCredential(link("teacherA", "one")));
    assertThat(own.perform(new UnlinkIdentity(PROVIDER, false)).findings())
        .extracting(Finding::text)
        .containsExactly("identity.lastWay");
    assertThat(of(teacher)).hasSize(1);
    assertThat(own.perform(new UnlinkIdentity(PROVIDER, true)).changed()).isTrue();
    assertThat(own.perform(new UnlinkIdentity(PROVIDER, true)).changed()).isFalse();
    assertThat(of(teacher)).isEmpty();
    assertThat(log()).startsWith("UNLINK_IDENTITY", "LINK_IDENTITY");
    assertThat(system().perform(new KeepCredential(link("teacherA", "two"))).get()).isTrue();
  }

  @Test
  @DisplayName("A new code of first entry drops them: whoever lost his phone begins anew")
  final void newCode() {
    PersonId teacher = person("teacherA");
    journal().as(teacher).perform(new SetUpCredential(CODES, "0"));
    system().perform(new KeepCredential(link("teacherA", "one")));
    List<Slip> slips =
        journal().as(person("admin")).perform(new IssueStaffCodes(List.of(teacher))).get();
    ActivationCode code = ActivationCode.parse(slips.get(0).code()).orElseThrow();
    assertThat(of(teacher)).as("an issued code changes nothing yet").hasSize(2);
    system().perform(new Activate(code, "sealed"));
    assertThat(of(teacher)).isEmpty();
  }

  @Test
  @DisplayName("Nobody but the program uses up a code or links an identity")
  final void programAlone() {
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("admin")).perform(new KeepCredential(link("teacherA", "one"))));
  }

  private Credential link(String who, String key) {
    return new Credential(person(who), PROVIDER, key, "", FixtureSchool.NOW, 1);
  }

  private List<Credential> of(PersonId person) {
    return store().read(tx -> store(tx).of(person));
  }

  private List<String> log() {
    return journal()
        .as(person("head"))
        .ask(new LogQuery(null, person("teacherA"), true, false, 0))
        .lines()
        .stream()
        .map(LogLine::operation)
        .toList();
  }

  private static CredentialStore store(Transaction transaction) {
    return transaction.port(CredentialStore.class);
  }

  private KitJournal.KitSession system() {
    return journal().asSystem(school().id());
  }
}
