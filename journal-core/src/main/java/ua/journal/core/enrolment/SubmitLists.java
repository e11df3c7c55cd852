package ua.journal.core.enrolment;

import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonName;

/**
 * Command: the secretary hands in the lists of classes as they stand today; the lists of that day
 * are kept (clause 4, secretary, point 1). Answers whether anything was handed in: accepted lists
 * are final, and the same day counts once.
 */
public record SubmitLists() implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.SUBMIT_CONTINGENT;
  }

  /** Runs {@link SubmitLists}. */
  static final class Run implements Handler<SubmitLists, Outcome<Void>> {
    @Override
    public Class<SubmitLists> type() {
      return SubmitLists.class;
    }

    @Override
    public Outcome<Void> handle(SubmitLists request, RequestContext context) {
      EnrolmentFacts facts = new EnrolmentFacts(context);
      boolean settled =
          facts.lists().stream()
              .anyMatch(
                  known ->
                      known.acceptedAt() != null
                          || known.at().toLocalDate().equals(context.today()));
      if (settled) {
        return Outcome.unchanged();
      }
      List<ListedPupil> pupils =
          facts.pupils().stream()
              .filter(line -> line.on(facts.day()))
              .map(line -> new ListedPupil(line.grade(), line.className(), spelled(line.name())))
              .toList();
      long id = context.ids().next();
      context
          .port(EnrolmentStore.class)
          .submit(
              context.school(),
              new Submission(
                  id,
                  Submission.Kind.LISTS,
                  facts.opened(),
                  context.person(),
                  "",
                  context.now(),
                  pupils.size(),
                  "",
                  null),
              pupils);
      String target = "lists=%s pupils=%d".formatted(id, pupils.size());
      context.record(request.operation(), target);
      return Outcome.done();
    }

    private static String spelled(PersonName name) {
      return (name.listed() + " " + name.patronymic()).strip();
    }
  }
}
