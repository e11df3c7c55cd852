package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** Whether the record is whole, in words (R-SEC-06). */
@Named
@RequestScoped
public class IntegrityPage {
  @Inject private JournalClient client;
  @Inject private Shell shell;

  private VerifyAudit.@Nullable Result result;

  /** Refuses the page itself to those who may not ask. */
  public void open() {
    if (!shell.may(Operation.VERIFY_AUDIT)) {
      throw new JournalException(ErrorCode.NOT_ALLOWED, "The record is not his to check");
    }
  }

  /** Reads the whole chain anew. */
  public void verify() {
    result = client.ask(new VerifyAudit());
  }

  public VerifyAudit.@Nullable Result getResult() {
    return result;
  }
}
