package ua.journal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Credential;
import ua.journal.spi.Enrolment.Draft;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SignInChain.Factor;
import ua.journal.web.locale.Words;
import ua.journal.web.session.Caller;
import ua.journal.web.session.Confirmation;
import ua.journal.web.session.FactorSetUp;
import ua.journal.web.shell.Parameters;

/** A person's second factor: set up, looked at, set up anew, given up (R-SEC-04). */
@Named
@RequestScoped
public class FactorPage {
  @Inject private JournalApplication application;
  @Inject private Caller caller;
  @Inject private Confirmation confirmation;
  @Inject private HttpServletRequest request;
  @Inject private Parameters parameters;
  @Inject private Words words;

  private List<String> spares = List.of();

  /** Takes what is shown once; only this page does so. */
  public void open() {
    spares = FactorSetUp.takeSpares(request);
  }

  /** Whether this installation has a second factor. */
  public boolean isOffered() {
    return factor().isPresent();
  }

  /** Whether the person has set it up. */
  public boolean isEnrolled() {
    return credential().isPresent();
  }

  /** Whether the school asks him for it. */
  public boolean isRequired() {
    return confirmation.isRequired(caller.signedIn().person());
  }

  /** Whether he may work already. */
  public boolean isConfirmed() {
    return !confirmation.isLacking(caller.signedIn());
  }

  /** Since when, and how many spare codes are left. */
  public String getState() {
    return credential()
        .map(
            each ->
                words.say(
                    "factor.on",
                    words.fullDate(each.since().toLocalDate()),
                    factor().orElseThrow().enrolment().sparesLeft(each)))
        .orElseGet(() -> words.say("factor.off"));
  }

  /** Whether the password is asked for before one is set up. */
  public boolean isPasswordAsked() {
    return !isEnrolled() && !caller.signedIn().isProvisional();
  }

  /** Whether something is being set up. */
  public boolean isDrafted() {
    return draft().isPresent();
  }

  /** What to type where no picture can be taken, in groups of four. */
  public String getKey() {
    return draft().map(each -> each.key().replaceAll("(.{4})(?!$)", "$1 ")).orElse("");
  }

  /** The picture to scan. */
  public QrPicture getPicture() {
    return QrPicture.of(draft().map(Draft::link).orElse(""));
  }

  /** Spare codes, this once. */
  public List<String> getSpares() {
    return spares;
  }

  /** Why nothing was changed, empty when it was. */
  public String getProblem() {
    return switch (parameters.text("problem")) {
      case "code" -> words.say("factor.wrong");
      case "password" -> words.say("factor.wrongPassword");
      case "required" -> words.say("factor.required");
      default -> "";
    };
  }

  /** The secret the forms carry back. */
  public String getToken() {
    return caller.signedIn().maskedToken();
  }

  private Optional<Draft> draft() {
    return FactorSetUp.draft(request);
  }

  private Optional<Factor> factor() {
    return application.signIn().factor();
  }

  private Optional<Credential> credential() {
    return factor()
        .flatMap(
            factor ->
                application.journal().credentials(caller.signedIn().person()).stream()
                    .filter(each -> each.authenticator().equals(factor.name()))
                    .findFirst());
  }
}
