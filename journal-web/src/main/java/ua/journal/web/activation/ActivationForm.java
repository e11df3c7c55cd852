package ua.journal.web.activation;

import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonName;

/** What the activation page shows: the code as typed, whom it opens, and what was wrong. */
public class ActivationForm {
  static final String KEY = ActivationForm.class.getName();

  private String code = "";
  private String problem = "";
  private @Nullable PersonName name;
  private String login = "";

  void code(String typed) {
    code = typed;
  }

  void problem(String words) {
    problem = words;
  }

  void opens(PersonName owner, String ownLogin) {
    name = owner;
    login = ownLogin;
  }

  public String getCode() {
    return code;
  }

  public String getProblem() {
    return problem;
  }

  /** Whether the code was right and a password is asked for. */
  public boolean isOpen() {
    return name != null;
  }

  public String getName() {
    return name == null ? "" : name.spoken();
  }

  public String getLogin() {
    return login;
  }
}
