package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.journal.core.StoreState;
import ua.journal.core.access.AccessPolicy;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;
import ua.journal.web.session.Caller;

/** Who works and what he may open; asked once per page. */
@Named
@RequestScoped
public class Shell {
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Caller caller;
  @Inject private JournalApplication application;

  public Me getMe() {
    return frame.me();
  }

  /** How many notices he has not read. */
  public int getUnread() {
    return frame.unread();
  }

  /** Asks again: the caller has just become more than he was. */
  public void refresh() {
    frame.refresh();
  }

  /** Minutes without activity after which the page locks. */
  public long getIdleMinutes() {
    return caller.signedIn().terms().lockAfter().toMinutes();
  }

  /** Whether others use the same device. */
  public boolean isOnSharedDevice() {
    return caller.signedIn().terms().shared();
  }

  public String getName() {
    return getMe().name().spoken();
  }

  public String getInitials() {
    return Initials.of(getMe().name());
  }

  public String getPosition() {
    return Position.of(getMe(), words);
  }

  /** Whether he may do something to one target at least. */
  public boolean may(Operation operation) {
    return AccessPolicy.may(operation, getMe());
  }

  /** Whether lessons are his to give. */
  public boolean isTeaching() {
    return getMe().teaching();
  }

  /** Whether he watches over all journals. */
  public boolean isOverseer() {
    return AccessPolicy.mayEverywhere(Operation.READ_JOURNAL, getMe());
  }

  /** How the storage was a moment ago. */
  public StoreState getStorage() {
    return application.storage();
  }

  /** Ending of text keys that speak of him: {@code .f} or {@code .m}. */
  public String getForm() {
    return Position.form(getMe().name());
  }

  /** Whether there is a diary of his own or of his children. */
  public boolean isHome() {
    return getMe().self() != null || !getMe().children().isEmpty();
  }

  /** Whether a diary is all he comes for; then the page needs no rail. */
  public boolean isFamily() {
    return isHome() && !isTeaching() && !may(Operation.READ_TIMETABLE);
  }

  /** What every form of this session carries back. */
  public String getCsrf() {
    return caller.signedIn().maskedToken();
  }

  /** What the caller signed in with; the lock over the page asks for its password. */
  public String getLogin() {
    return caller.signedIn().login();
  }
}
