package ua.journal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.AddChild;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonName;
import ua.journal.web.activation.Failures;
import ua.journal.web.locale.Words;
import ua.journal.web.security.Source;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** Another child in one's own diary, by the code on its slip (R-SEC-03). */
@Named
@RequestScoped
public class ChildForm {
  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Failures failures;
  @Inject private HttpServletRequest request;

  private String code = "";
  private String answer = "";
  private boolean added;

  /** Tries the code; a wrong one is counted against it and against the address it came from. */
  public void add() {
    String source = Source.of(request).source();
    if (failures.tooMany(source)) {
      answer = words.say("activate.wait");
      return;
    }
    Optional<ActivationCode> typed = ActivationCode.parse(code);
    AddChild.Answer outcome =
        typed
            .map(each -> client.perform(new AddChild(each)).get())
            .orElseGet(() -> new AddChild.Answer(AddChild.Result.UNKNOWN, List.of()));
    added = outcome.result() == AddChild.Result.ADDED;
    if (outcome.result() == AddChild.Result.UNKNOWN) {
      failures.note(source);
    } else {
      shell.refresh();
    }
    String names =
        outcome.children().stream().map(PersonName::listed).collect(Collectors.joining(", "));
    answer = words.say("account.child." + outcome.result(), names);
    code = added ? "" : code;
  }

  /** Whether the caller is one who may have children here: everybody but pupils. */
  public boolean isOffered() {
    return shell.may(Operation.ADD_CHILD);
  }

  /** His children so far. */
  public List<Me.Child> getChildren() {
    return shell.getMe().children();
  }

  /** What one of them is called so that no other is meant. */
  public String called(Me.Child child) {
    return Namesakes.told(shell.getMe().family()).getOrDefault(child.id(), child.name().listed());
  }

  public String getAnswer() {
    return answer;
  }

  public boolean isAdded() {
    return added;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
