package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.LongSupplier;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Account;
import ua.journal.core.access.Command;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Query;
import ua.journal.core.activation.SaveAccount;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorType;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * The journal as the kit meets it: whatever a test does is sent twice under one command id, as a
 * doubled click or a retry would, and must have one effect and one place on record. Thread-safe.
 *
 * @param journal the journal under test
 * @param recorded tells how long the school's record is
 */
record KitJournal(Journal journal, LongSupplier recorded) {
  KitSession as(PersonId person) {
    return new KitSession(journal.as(person), recorded);
  }

  KitSession asSystem(SchoolId school) {
    return new KitSession(journal.asSystem(school), recorded);
  }

  Optional<Account> account(String login) {
    return journal.account(login);
  }

  void saveAccount(Account account) {
    asSystem(account.school()).perform(new SaveAccount(account));
  }

  /**
   * One caller.
   *
   * @param session the session under test
   * @param recorded tells how long the school's record is
   */
  record KitSession(JournalSession session, LongSupplier recorded) {
    <R> R ask(Query<R> query) {
      return session.ask(query);
    }

    <R> Outcome<R> perform(Command<R> command) {
      CommandId id = Act.id();
      Outcome<R> outcome = session.perform(id, command);
      if (outcome.changed()) {
        assertThat(outcome.record()).as("on record: %s", command).isNotEmpty();
        again(id, command);
        SentTwice.sent(command);
      }
      return outcome;
    }

    /** Whoever lost the right by the command itself is turned away instead. */
    private <R> void again(CommandId id, Command<R> command) {
      long before = recorded.getAsLong();
      try {
        Outcome<R> twice = session.perform(id, command);
        assertThat(twice.status()).as("twice: %s", command).isEqualTo(Outcome.Status.REPEATED);
        assertThat(recorded.getAsLong()).as("on record twice: %s", command).isEqualTo(before);
      } catch (JournalException e) {
        assertThat(e.code().type()).isIn(ErrorType.DENIED, ErrorType.MISSING);
      }
    }
  }
}
