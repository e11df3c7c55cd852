package ua.journal.core.enrolment;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import ua.journal.core.people.PupilLine;

/**
 * Command: the class teacher confirms the list of their class, or says where it is wrong; then the
 * office gets a notice (clauses 8.5 and 4, class teacher, point 6).
 *
 * @param schoolClass the class
 * @param absent pupils of the list who are not in the class
 * @param extra who is in the class but not on the list, empty for no one
 */
public record ConfirmList(ClassId schoolClass, Set<PersonId> absent, String extra)
    implements Command<Void> {
  /** Longest text about who is not on the list. */
  public static final int LONGEST = 300;

  /** Copies the set and refuses an endless text. */
  public ConfirmList {
    absent = Given.set(absent, "absent");
    extra = Given.value(extra, "extra").strip();
    if (extra.length() > LONGEST) {
      throw new JournalException(ErrorCode.MALFORMED, "The text is longer than " + LONGEST);
    }
  }

  @Override
  public Operation operation() {
    return Operation.KEEP_CLASS;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Runs {@link ConfirmList}; answers whether anything is new. */
  static final class Run implements Handler<ConfirmList, Outcome<Void>> {
    @Override
    public Class<ConfirmList> type() {
      return ConfirmList.class;
    }

    @Override
    public Outcome<Void> handle(ConfirmList request, RequestContext context) {
      EnrolmentFacts facts = new EnrolmentFacts(context);
      Set<PersonId> present =
          facts.present(facts.pupils(), request.schoolClass()).stream()
              .map(PupilLine::id)
              .collect(Collectors.toCollection(HashSet::new));
      if (!present.containsAll(request.absent())) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not on the list of that class");
      }
      present.removeAll(request.absent());
      @Nullable ConfirmedList last = facts.confirmed(request.schoolClass());
      if (last != null
          && last.at().toLocalDate().equals(context.today())
          && last.present().equals(present)
          && last.absent().equals(request.absent())
          && last.extra().equals(request.extra())) {
        return Outcome.unchanged();
      }
      context
          .port(EnrolmentStore.class)
          .confirm(
              context.school(),
              new ConfirmedList(
                  context.ids().next(),
                  request.schoolClass(),
                  context.now(),
                  context.person(),
                  "",
                  present,
                  request.absent(),
                  request.extra()));
      String target = "class=%s confirmed=%d absent=%d";
      context.record(
          request.operation(),
          target.formatted(request.schoolClass(), present.size(), request.absent().size()));
      return Outcome.done();
    }
  }
}
