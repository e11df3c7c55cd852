package ua.journal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Passphrases;
import ua.journal.core.access.Passwords;
import ua.journal.core.activation.ChangeSecret;
import ua.journal.core.activation.OwnSignIns;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;
import ua.journal.web.session.Caller;
import ua.journal.web.session.Sessions;
import ua.journal.web.session.SignIn;
import ua.journal.web.session.SignedIn;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** A person's own access (clause 3.2): password, where he has signed in, and the alarm. */
@Named
@RequestScoped
public class AccountPage {
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  @Inject private JournalApplication application;
  @Inject private Sessions sessions;
  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private Shell shell;
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private String old = "";
  private String next = "";
  private String again = "";
  private String problem = "";
  private boolean changed;

  /** Replaces the password; every other session of the person ends. */
  public void change() {
    problem = fault();
    if (problem.isEmpty()) {
      client.perform(new ChangeSecret(sealed(next), ChangeSecret.Reason.CHOSEN));
      sessions.endOthers(caller.signedIn());
      changed = true;
    }
  }

  private String fault() {
    Optional<Passwords.Flaw> flaw =
        Passwords.flawOf(
            next,
            List.of(shell.getLogin(), shell.getMe().name().surname(), shell.getMe().name().given()),
            getLeast());
    if (flaw.isPresent()) {
      return words.say("password." + flaw.get().name(), getLeast());
    }
    if (!next.equals(again)) {
      return words.say("password.differ");
    }
    return signIn.knows(request, caller.signedIn(), old) ? "" : words.say("account.wrong");
  }

  /** Ends every session of the person but this one. */
  public void endOthers() {
    sessions.endOthers(caller.signedIn());
  }

  /** Others know the password: it opens nothing any more, and every session ends, this one too. */
  public String alarm() {
    client.perform(
        new ChangeSecret(
            sealed(Passphrases.propose(2 * getLeast())), ChangeSecret.Reason.COMPROMISED));
    sessions.endOthers(caller.signedIn());
    sessions.end(request);
    return "/login?faces-redirect=true";
  }

  private String sealed(String password) {
    char[] typed = password.toCharArray();
    String sealed = application.signIn().passwords().seal(typed);
    Arrays.fill(typed, ' ');
    return sealed;
  }

  /** Where the person has signed in, the latest first. */
  public List<SignedIn> getSessions() {
    return sessions.of(caller.signedIn().person());
  }

  /** Where somebody has signed in with the person's account of late, the latest first. */
  public List<OwnSignIns.Line> getSignIns() {
    return client.ask(new OwnSignIns());
  }

  /** «25 листопада, 14:05 · Firefox, Linux · 192.0.2.*». */
  public String says(OwnSignIns.Line line) {
    String device = line.device().isEmpty() ? words.say("account.unknown") : line.device();
    return words.say(
        "account.signIn",
        words.date(line.at().toLocalDate()),
        words.hour(line.at().toLocalTime()),
        device,
        line.source());
  }

  /** Whether it is the session of this page. */
  public boolean own(SignedIn session) {
    return session == caller.signedIn();
  }

  /** «25 листопада, 14:05». */
  public String since(SignedIn session) {
    ZonedDateTime moment = session.since().atZone(ZONE);
    return words.date(moment.toLocalDate()) + ", " + moment.toLocalTime().withSecond(0).withNano(0);
  }

  /** A password to take if none comes to mind. */
  public String getProposal() {
    return Passphrases.propose(getLeast());
  }

  /** Least characters of a new password. */
  public int getLeast() {
    return application.leastPassword();
  }

  public String getProblem() {
    return problem;
  }

  public boolean isChanged() {
    return changed;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
