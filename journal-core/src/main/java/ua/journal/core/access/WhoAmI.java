package ua.journal.core.access;

import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Query: the caller's name, roles and relations. */
public record WhoAmI() implements Query<Me> {
  @Override
  public Operation operation() {
    return Operation.READ_OWN_STANDING;
  }

  /** Answers {@link WhoAmI}. */
  static final class Answer implements Handler<WhoAmI, Me> {
    private final int departedReadDays;

    /**
     * Creates the handler.
     *
     * @param departedReadDays days after the last day in which a family still reads (R-LIFE-06)
     */
    public Answer(int departedReadDays) {
      this.departedReadDays = departedReadDays;
    }

    @Override
    public Class<WhoAmI> type() {
      return WhoAmI.class;
    }

    @Override
    public Me handle(WhoAmI request, RequestContext context) {
      return context
          .port(AccessStore.class)
          .describe(context.person(), context.today(), context.today().minusDays(departedReadDays))
          .orElseThrow(() -> new JournalException(ErrorCode.NOT_SIGNED_IN, "Person has gone"));
    }
  }
}
