package ua.journal.core.enrolment;

import java.util.regex.Pattern;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Command: a member of the staff says that they have worked through the instruction for their role
 * (clause 4, head, point 3). Answers whether that is new.
 *
 * @param edition edition of the instruction
 */
public record FinishTraining(String edition) implements Command<Void> {
  private static final Pattern EDITION = Pattern.compile("[0-9.-]{1,20}");

  @Override
  public Operation operation() {
    return Operation.FINISH_TRAINING;
  }

  /** Runs {@link FinishTraining}. */
  static final class Run implements Handler<FinishTraining, Outcome<Void>> {
    @Override
    public Class<FinishTraining> type() {
      return FinishTraining.class;
    }

    @Override
    public Outcome<Void> handle(FinishTraining request, RequestContext context) {
      if (!EDITION.matcher(request.edition()).matches()) {
        throw new JournalException(ErrorCode.MALFORMED, "Not an edition: " + request.edition());
      }
      StaffStore store = context.port(StaffStore.class);
      if (store.trained(context.school(), request.edition()).containsKey(context.person())) {
        return Outcome.unchanged();
      }
      store.train(context.person(), request.edition(), context.now());
      context.record(request.operation(), "edition=" + request.edition());
      return Outcome.done();
    }
  }
}
