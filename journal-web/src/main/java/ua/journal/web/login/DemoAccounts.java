package ua.journal.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.journal.core.Journal;
import ua.journal.core.access.Account;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;
import ua.journal.web.session.SignIn;
import ua.journal.web.shell.Initials;
import ua.journal.web.shell.Position;

/** The accounts of the demo school, under the names their people have in it. */
@RequestScoped
public class DemoAccounts {
  private static final List<String> LOGINS =
      List.of(
          "teacher", "classteacher", "deputy", "director", "parent", "pupil", "admin", "secretary");

  @Inject private JournalApplication application;
  @Inject private SignIn signIn;
  @Inject private Words words;

  /** None while the storage does not answer: the page of sign-in shows itself all the same. */
  List<DemoAccount> all() {
    try {
      return read();
    } catch (JournalException e) {
      if (e.code() == ErrorCode.UNAVAILABLE) {
        return List.of();
      }
      throw e;
    }
  }

  private List<DemoAccount> read() {
    Journal journal = application.journal();
    return LOGINS.stream()
        .flatMap(login -> journal.account(login).stream())
        .filter(account -> signIn.isOfTheSchool(account.person()))
        .map(account -> account(journal, account))
        .toList();
  }

  private DemoAccount account(Journal journal, Account account) {
    Me me = journal.as(account.person()).ask(new WhoAmI());
    return new DemoAccount(
        account.login(), me.name().spoken(), Initials.of(me.name()), Position.of(me, words));
  }
}
