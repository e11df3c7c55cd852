package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * Query: new codes for accounts of the head, deputies and administrators that wait for a second
 * person (R-SEC-08), for all of them.
 */
public record WaitingReissues() implements Query<List<WaitingReissues.Line>> {
  @Override
  public Operation operation() {
    return Operation.REISSUES;
  }

  /**
   * A code that waits.
   *
   * @param owner whom it is for
   * @param name their name
   * @param issuer who issued it
   * @param issuedAt when
   * @param opensAt from when it works if nobody stops it
   * @param own whether it is the reader's own account
   * @param mayConfirm whether the reader is the second person it waits for
   */
  public record Line(
      PersonId owner,
      PersonName name,
      PersonName issuer,
      LocalDateTime issuedAt,
      LocalDateTime opensAt,
      boolean own,
      boolean mayConfirm) {}

  /** Answers {@link WaitingReissues}, the oldest first. */
  static final class Answer implements Handler<WaitingReissues, List<Line>> {
    private final CodeTerms terms;

    Answer(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<WaitingReissues> type() {
      return WaitingReissues.class;
    }

    @Override
    public List<Line> handle(WaitingReissues query, RequestContext context) {
      List<WaitingCode> waiting =
          context.port(ActivationStore.class).waiting(context.school(), context.now());
      if (waiting.isEmpty()) {
        return List.of();
      }
      boolean fresh = isFresh(context, terms);
      return waiting.stream().map(each -> line(each, fresh, context.person())).toList();
    }

    private static Line line(WaitingCode waiting, boolean fresh, PersonId reader) {
      Activation code = waiting.code();
      return new Line(
          code.person(),
          waiting.owner(),
          waiting.issuer(),
          code.issuedAt(),
          code.opensAt(),
          code.person().equals(reader),
          ReissueRules.confirm(reader, code, fresh).isEmpty());
    }
  }

  /** Whether the caller came in by a code within the hours a code waits. */
  static boolean isFresh(RequestContext context, CodeTerms terms) {
    LocalDateTime since = context.now().minusHours(terms.reissueHours());
    return context.port(ActivationStore.class).issuedTo(List.of(context.person())).stream()
        .map(IssuedCode::usedAt)
        .anyMatch(used -> used != null && used.isAfter(since));
  }
}
