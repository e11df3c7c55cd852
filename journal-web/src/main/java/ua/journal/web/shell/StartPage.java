package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.journal.core.access.Operation;

/** The page a person's work begins with. */
@Named
@RequestScoped
public class StartPage {
  @Inject private Shell shell;

  /** Leads to it. */
  public String open() {
    return place() + "?faces-redirect=true";
  }

  private String place() {
    if (shell.isOverseer()) {
      return "/journals";
    }
    if (shell.isTeaching()) {
      return "/today";
    }
    if (shell.may(Operation.SUBMIT_CONTINGENT)) {
      return "/pupils";
    }
    return shell.isHome() ? "/diary" : "/home";
  }
}
