package ua.journal.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.web.reports.ReportQuery;
import ua.journal.web.reports.Reports;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** A month of the register of missed and substituted lessons. */
@Named
@RequestScoped
public class RegisterPage {
  @Inject private JournalClient client;
  @Inject private Parameters parameters;
  @Inject private Shell shell;
  @Inject private RegisterTexts texts;
  @Inject private Reports reports;

  private @Nullable Register register;

  /** Asks before a line of the page is written; answers with a file where one is asked for. */
  public void open() {
    getRegister();
    String suffix = parameters.text("as");
    if (!suffix.isEmpty()) {
      reports.send(RegisterReport.ID, query().values(), suffix);
    }
  }

  public Register getRegister() {
    if (register == null) {
      register = client.ask(new RegisterQuery(query().month(RegisterReport.MONTH).orElse(null)));
    }
    return register;
  }

  private ReportQuery query() {
    return new ReportQuery(Map.of(RegisterReport.MONTH, parameters.text(RegisterReport.MONTH)));
  }

  /** The caller's own line of the statement, null when he gives no lessons. */
  public Register.@Nullable Total getOwn() {
    return getRegister().totals().stream()
        .filter(total -> total.teacher().equals(shell.getMe().person()))
        .findFirst()
        .orElse(null);
  }

  public String getStanding() {
    return texts.standing(getRegister());
  }

  public YearMonth getPrevious() {
    return getRegister().month().minusMonths(1);
  }

  public YearMonth getNext() {
    return getRegister().month().plusMonths(1);
  }
}
