package ua.journal.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.journal.core.access.Passwords;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.FoundSchool;
import ua.journal.web.host.FirstRun;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.NameFields;

/** The first page of an empty installation; gone once the school stands. */
@Named
@RequestScoped
public class SetupPage {
  @Inject private JournalApplication application;
  @Inject private Words words;

  private String secret = "";
  private String name = "";
  private String shortName = "";
  private final NameFields called = new NameFields();
  private String login = "admin";
  private String password = "";
  private String again = "";
  private String problem = "";

  /** The page is not there when there is nothing to set up. */
  public void open() {
    if (application.firstRun().isEmpty()) {
      throw new JournalException(ErrorCode.NOT_FOUND, "The school stands already");
    }
  }

  /** Founds the school, or says in words what is missing; nothing typed is lost but passwords. */
  public String found() {
    FirstRun firstRun = application.firstRun().orElse(null);
    problem = firstRun == null ? words.say("setup.stands") : fault(firstRun);
    if (firstRun == null || !problem.isEmpty()) {
      return "";
    }
    char[] typed = password.toCharArray();
    String sealed = application.signIn().passwords().seal(typed);
    Arrays.fill(typed, ' ');
    FoundSchool school =
        new FoundSchool(name.strip(), shortName.strip(), administrator(), cleanLogin(), sealed);
    if (!firstRun.found(school)) {
      problem = words.say("setup.stands");
      return "";
    }
    return "/login?faces-redirect=true";
  }

  private String fault(FirstRun firstRun) {
    if (firstRun.isBurnt()) {
      return words.say("setup.burnt");
    }
    if (called.lacks() || List.of(name, shortName).stream().anyMatch(String::isBlank)) {
      return words.say("setup.missing");
    }
    Optional<String> mixed = NameSpelling.mixed(administrator());
    if (mixed.isPresent()) {
      return words.say("setup.mixed", mixed.get());
    }
    if (!FoundSchool.isLogin(cleanLogin())) {
      return words.say("setup.badLogin");
    }
    Optional<Passwords.Flaw> flaw =
        Passwords.flawOf(
            password,
            List.of(login, name, shortName, called.getSurname(), called.getGiven()),
            getLeast());
    if (flaw.isPresent()) {
      return words.say("password." + flaw.get().name(), getLeast());
    }
    if (!password.equals(again)) {
      return words.say("password.differ");
    }
    return firstRun.holds(secret) ? "" : words.say("setup.badSecret");
  }

  private PersonName administrator() {
    return called.read();
  }

  private String cleanLogin() {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /** Least characters of a new password. */
  public int getLeast() {
    return application.leastPassword();
  }

  public String getProblem() {
    return problem;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public NameFields getCalled() {
    return called;
  }
}
