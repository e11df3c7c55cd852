package ua.journal.core.register;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.teaching.LoadRules;

/**
 * Command: opens the journal of a subject in a class of the year that serves (clause 4,
 * administrator, point 7). The class is on its list at once (R-LIFE-02); a group's list is formed
 * later (R-GRP-01). Whoever is there with the same teacher is left as it is. Answers the journal.
 *
 * @param schoolClass the class
 * @param subject name of the subject; a new one is added
 * @param group name of the group, empty for the whole class
 * @param teacher who teaches
 * @param weeklyHalfHours hours a week in halves, 0 when unknown
 * @param order order of the assignment, empty for none
 */
@API(status = API.Status.STABLE)
public record OpenJournal(
    ClassId schoolClass,
    String subject,
    String group,
    PersonId teacher,
    int weeklyHalfHours,
    String order)
    implements Command<JournalId> {
  private static final int LONGEST = 100;
  private static final int MOST_HALVES = 80;

  /** Strips the texts and refuses what could not be stored. */
  public OpenJournal {
    subject = Given.value(subject, "subject").strip();
    group = Given.value(group, "group").strip();
    order = Given.value(order, "order").strip();
    if (subject.isEmpty()
        || subject.length() > LONGEST
        || group.length() > LONGEST
        || order.length() > LONGEST
        || weeklyHalfHours < 0
        || weeklyHalfHours > MOST_HALVES) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A journal needs a subject; texts have up to 100 characters");
    }
  }

  @Override
  public Operation operation() {
    return Operation.BUILD_SCHOOL;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /** Runs {@link OpenJournal}. */
  static final class Run implements Handler<OpenJournal, Outcome<JournalId>> {
    @Override
    public Class<OpenJournal> type() {
      return OpenJournal.class;
    }

    @Override
    public Outcome<JournalId> handle(OpenJournal request, RequestContext context) {
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      int begins = SchoolYear.serving(context);
      SchoolRows year = store.ofYear(context.school(), begins);
      ClassRow schoolClass =
          year.classes().stream()
              .filter(row -> row.id() == request.schoolClass().value())
              .findFirst()
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_FOUND, "Not a class of this year"));
      Optional<JournalRow> known =
          year.journals().stream()
              .filter(row -> isNamed(row.subject(), request.subject(), year))
              .filter(row -> row.schoolClass() == schoolClass.id())
              .filter(row -> row.group().equals(request.group()))
              .findFirst();
      if (known.isPresent()) {
        return LoadRules.free(known.get().teacher() == request.teacher().value())
            .<Outcome<JournalId>>map(Outcome::refused)
            .orElseGet(() -> Outcome.unchanged(new JournalId(known.get().id())));
      }
      SchoolRows rows =
          new RowsBuilder(year)
              .enrolments(store.ofClass(context.school(), request.schoolClass()))
              .build();
      return open(request, schoolClass.name(), OpenClass.Run.draft(rows, begins, context), context);
    }

    private static boolean isNamed(long subject, String name, SchoolRows year) {
      return year.subjects().stream()
          .anyMatch(
              row ->
                  row.id() == subject
                      && Compared.subject(row.name()).equals(Compared.subject(name)));
    }

    private static Outcome<JournalId> open(
        OpenJournal request, ClassName schoolClass, SchoolDraft draft, RequestContext context) {
      Registrar registrar = new Registrar(draft, new ExternalIds(List.of()));
      Registrar.Verdict made =
          registrar.take(
              new Entry.Teaching(
                  schoolClass,
                  request.subject(),
                  request.group(),
                  Ref.to(request.teacher()),
                  request.weeklyHalfHours(),
                  request.order(),
                  ""));
      if (made.misfit() != null) {
        return Outcome.refused(made.misfit().finding());
      }
      registrar.settleNewLists();
      RegisterWriting.write(draft, WriteProgress.UNSEEN, context);
      JournalId journal = new JournalId(made.id());
      context.record(request.operation(), journal, "class=%s".formatted(request.schoolClass()));
      return Outcome.done(journal);
    }
  }
}
