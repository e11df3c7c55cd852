package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Committed;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Account;
import ua.journal.core.access.Outcome;
import ua.journal.core.activation.ChangeSecret;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.imports.OpenAccounts;
import ua.journal.core.people.ChangeStudyForm;
import ua.journal.core.people.StudyForm;
import ua.journal.core.planning.SubmitPlan;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.HelpKind;
import ua.journal.core.support.OwnHelp;

/**
 * The way of every command: access, command id, rules, writes, record, effects after the commit.
 */
public abstract class AbstractGateTest extends AbstractStorageTest {
  private static final AskHelp QUESTION = new AskHelp(HelpKind.QUESTION, "Як додати самостійну?");

  /** For subclasses. */
  protected AbstractGateTest() {}

  @Test
  @DisplayName("A command sent again under its id is repeated: one effect, one entry on record")
  final void oneEffect() {
    JournalSession teacher = plain(Settings.defaults()).as(person("teacherA"));
    CommandId id = Act.id();
    Outcome<Void> first = teacher.perform(id, QUESTION);
    assertThat(first.status()).isEqualTo(Outcome.Status.DONE);
    assertThat(first.record()).singleElement().satisfies(e -> assertThat(e.actor()).isPositive());
    long after = recorded();
    assertThat(teacher.perform(id, QUESTION).status()).isEqualTo(Outcome.Status.REPEATED);
    assertThat(recorded()).isEqualTo(after);
    assertThat(teacher.ask(new OwnHelp()).requests()).hasSize(1);
  }

  @Test
  @DisplayName("A command id is its person's own, and stands for one kind of command")
  final void idsArePersonal() {
    CommandId id = Act.id();
    JournalSession teacher = plain(Settings.defaults()).as(person("teacherA"));
    teacher.perform(id, QUESTION);
    JournalSession other = plain(Settings.defaults()).as(person("teacherB"));
    assertThat(other.perform(id, QUESTION).changed()).isTrue();
    assertFails(
        ErrorCode.MALFORMED,
        () -> teacher.perform(id, new SubmitPlan(school().journal("algebra8"), 1)));
  }

  @Test
  @DisplayName("A refused command leaves nothing, and its id may be used for the mended one")
  final void refused() {
    JournalSession teacher = plain(Settings.defaults()).as(person("teacherA"));
    CommandId id = Act.id();
    long before = recorded();
    Outcome<Void> refused = teacher.perform(id, new AskHelp(HelpKind.QUESTION, " "));
    assertThat(refused.status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(refused.findings()).anyMatch(Finding::blocks);
    assertThat(recorded()).isEqualTo(before);
    assertThat(teacher.perform(id, QUESTION).changed()).isTrue();
  }

  @Test
  @DisplayName("R-LIFE-01: a warning is told and stops nothing")
  final void warned() {
    LocalDate opening = LocalDate.of(FixtureSchool.YEAR, 9, 1);
    clock().set(opening.atTime(9, 0));
    Outcome<Void> outcome =
        journal()
            .as(person("secretary"))
            .perform(new ChangeStudyForm(person("hudz"), StudyForm.FAMILY, opening, "", null));
    assertThat(outcome.findings()).isNotEmpty().noneMatch(Finding::blocks);
    assertThat(outcome.changed()).isTrue();
  }

  @Test
  @DisplayName("R-SEC-06: accounts and their secrets stand on record, without the secret")
  final void accounts() {
    String login = "gate" + school().id();
    SchoolRows.PersonRow clerk =
        new SchoolRows.PersonRow(
            FixtureSchool.IDS.next(), "Яценко", "Ніна", "Ігорівна", "", null, "", "", "", login);
    store()
        .write(
            tx -> {
              tx.port(RegisterStore.class)
                  .apply(
                      school().id(),
                      new RowsBuilder().people(List.of(clerk)).build(),
                      SchoolRows.empty());
              school().record(tx);
              return clerk;
            });
    Outcome<Integer> opened =
        journal().asSystem(school().id()).perform(new OpenAccounts("sealed-for-all"));
    assertThat(opened.get()).isEqualTo(1);
    assertThat(journal().account(login)).isPresent();
    journal()
        .saveAccount(new Account(person("teacherA"), school().id(), login + "a", "sealed-first"));
    Outcome<Account> changed =
        journal()
            .as(person("teacherA"))
            .perform(new ChangeSecret("sealed-anew", ChangeSecret.Reason.CHOSEN));
    assertThat(changed.get().secret()).isEqualTo("sealed-anew");
    assertThat(changed.record()).noneMatch(entry -> entry.toString().contains("sealed"));
  }

  @Test
  @DisplayName("Hosts hear of what was done, after the commit, and of nothing else")
  final void listeners() {
    List<Committed> heard = new ArrayList<>();
    List<Integer> seen = new ArrayList<>();
    JournalSession teacher =
        builder()
            .listener(
                event -> {
                  heard.add(event);
                  seen.add(journal().as(event.person()).ask(new OwnHelp()).requests().size());
                })
            .listener(
                event -> {
                  throw new IllegalStateException("A listener that fails");
                })
            .settings(Settings.of(Map.of()))
            .build()
            .as(person("teacherA"));
    CommandId id = Act.id();
    assertThat(teacher.perform(id, QUESTION).changed()).as("what is done stays done").isTrue();
    teacher.perform(id, QUESTION);
    teacher.perform(QUESTION);
    teacher.perform(new AskHelp(HelpKind.QUESTION, ""));
    assertThat(heard)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.school()).isEqualTo(school().id());
              assertThat(event.person()).isEqualTo(person("teacherA"));
              assertThat(event.command()).isEqualTo(QUESTION);
              assertThat(event.outcome().record()).hasSize(1);
            });
    assertThat(seen).as("it stood there already").containsExactly(1);
  }
}
