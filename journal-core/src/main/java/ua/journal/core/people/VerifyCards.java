package ua.journal.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/**
 * Command: the class teacher has held cards of their class against what the families say
 * (R-LIFE-09; clause 4, class teacher, point 7).
 *
 * @param schoolClass the class
 * @param pupils whose cards
 */
public record VerifyCards(ClassId schoolClass, List<PersonId> pupils) implements Command<Integer> {
  /** Copies the list. */
  public VerifyCards {
    pupils = Given.list(pupils, "pupils");
  }

  @Override
  public Operation operation() {
    return Operation.KEEP_CLASS;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Runs {@link VerifyCards}; answers how many cards were noted, each once a day. */
  static final class Run implements Handler<VerifyCards, Outcome<Integer>> {
    @Override
    public Class<VerifyCards> type() {
      return VerifyCards.class;
    }

    @Override
    public Outcome<Integer> handle(VerifyCards request, RequestContext context) {
      List<PersonId> present =
          new CardWriting(context)
              .present(request.schoolClass()).stream().map(PupilLine::id).toList();
      if (!present.containsAll(request.pupils())) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not all of them are in the class today");
      }
      CardStore store = context.port(CardStore.class);
      Map<PersonId, Verification> last = store.verifications(context.school());
      List<Verification> noted = new ArrayList<>();
      for (PersonId pupil : request.pupils()) {
        Verification known = last.get(pupil);
        if (known == null || known.at().toLocalDate().isBefore(context.today())) {
          noted.add(new Verification(pupil, context.person(), "", context.now()));
        }
      }
      if (noted.isEmpty()) {
        return Outcome.unchanged(0);
      }
      store.verify(noted);
      String target = "class=%s verified=%d".formatted(request.schoolClass(), noted.size());
      context.record(request.operation(), target);
      return Outcome.done(noted.size());
    }
  }
}
