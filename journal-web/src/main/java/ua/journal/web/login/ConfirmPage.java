package ua.journal.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.journal.spi.Step;
import ua.journal.web.locale.Words;
import ua.journal.web.session.Flow;
import ua.journal.web.session.Flows;
import ua.journal.web.shell.Parameters;

/** A later step of a sign-in; the flow itself never leaves the server. */
@Named
@RequestScoped
public class ConfirmPage {
  @Inject private Flows flows;
  @Inject private HttpServletRequest request;
  @Inject private Parameters parameters;
  @Inject private Words words;

  /** What is asked for; nothing when the browser has to go elsewhere first. */
  public List<FormField> getFields() {
    return flows.of(request).map(Flow::step).filter(Step.Form.class::isInstance).stream()
        .flatMap(step -> ((Step.Form) step).fields().stream())
        .map(field -> FormField.of(field, words, false, ""))
        .toList();
  }

  /** Where the browser has to go first, empty when nowhere. */
  public String getElsewhere() {
    return flows
        .of(request)
        .map(Flow::step)
        .filter(Step.Redirect.class::isInstance)
        .map(step -> ((Step.Redirect) step).to().toString())
        .orElse("");
  }

  /** Why the page is here again, empty at first. */
  public String getProblem() {
    if (parameters.text("refused").isEmpty()) {
      return "";
    }
    int wait = parameters.number("refused");
    return wait > 0 ? words.count("login.wait", wait) : words.say("confirm.refused");
  }
}
