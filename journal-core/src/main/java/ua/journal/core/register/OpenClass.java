package ua.journal.core.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolRows.ClassRow;

/**
 * Command: opens a class in a school year (clause 4, administrator, point 7). A class that is there
 * is left as it is. Answers the class.
 *
 * @param begins calendar year in which the school year begins
 * @param name what it is called
 * @param classTeacher class teacher, null while nobody is appointed
 */
@API(status = API.Status.STABLE)
public record OpenClass(int begins, ClassName name, @Nullable PersonId classTeacher)
    implements Command<ClassId> {
  private static final Pattern LETTER = Pattern.compile("|[А-ЯҐЄІЇ]{1,3}\\d?");
  private static final int LAST_GRADE = 12;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** Refuses what no class is called and a year that cannot be meant. */
  public OpenClass {
    if (begins < FIRST_YEAR || begins > LAST_YEAR) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A school year begins between 2000 and 2099, not in " + begins);
    }
    if (!isName(name)) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A class has a grade from 1 to 12 and capital Ukrainian letters");
    }
  }

  /** Whether a class can be called so. */
  static boolean isName(ClassName name) {
    return name.grade() >= 1
        && name.grade() <= LAST_GRADE
        && LETTER.matcher(name.letter()).matches();
  }

  @Override
  public Operation operation() {
    return Operation.BUILD_SCHOOL;
  }

  /** Runs {@link OpenClass}. */
  static final class Run implements Handler<OpenClass, Outcome<ClassId>> {
    @Override
    public Class<OpenClass> type() {
      return OpenClass.class;
    }

    @Override
    public Outcome<ClassId> handle(OpenClass request, RequestContext context) {
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      SchoolRows year = store.ofYear(context.school(), request.begins());
      Optional<ClassRow> known =
          year.classes().stream().filter(row -> row.name().equals(request.name())).findFirst();
      if (known.isPresent()) {
        return Outcome.unchanged(new ClassId(known.get().id()));
      }
      SchoolDraft draft = draft(year, request.begins(), context);
      PersonId classTeacher = request.classTeacher();
      Registrar.Verdict made =
          new Registrar(draft, new ExternalIds(List.of()))
              .take(
                  new Entry.SchoolClass(
                      request.name(), classTeacher == null ? null : Ref.to(classTeacher), ""));
      if (made.misfit() != null) {
        return Outcome.refused(made.misfit().finding());
      }
      RegisterWriting.write(draft, WriteProgress.UNSEEN, context);
      context.record(
          request.operation(), "class=%d year=%d".formatted(made.id(), request.begins()));
      return Outcome.done(new ClassId(made.id()));
    }

    static SchoolDraft draft(SchoolRows year, int begins, RequestContext context) {
      return new SchoolDraft(
          year,
          new SchoolDraft.Setting(
              context.school().value(),
              context.person().value(),
              begins,
              context.today(),
              context.ids()));
    }
  }
}
