package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.regulation.Finding;

/**
 * Command: the record of a person who never learned, taught or came in goes, with the class, the
 * positions and the children it names (R-IMP-02).
 *
 * @param person the person
 */
public record RemovePerson(PersonId person) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link RemovePerson}. */
  static final class Run implements Handler<RemovePerson, Outcome<Void>> {
    @Override
    public Class<RemovePerson> type() {
      return RemovePerson.class;
    }

    @Override
    public Outcome<Void> handle(RemovePerson command, RequestContext context) {
      RegisterStore register = context.port(RegisterStore.class);
      register.takeTurn(context.school());
      SchoolRows rows = Joining.rows(context);
      PersonRow person = Joining.person(rows, command.person());
      if (person == null) {
        throw new JournalException(ErrorCode.NOT_FOUND, "No such person");
      }
      List<Finding> findings = findings(rows, person, context);
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      register.takeBack(context.school(), all(rows, person), SchoolRows.empty());
      context.record("REMOVE_PERSON", "person=%s".formatted(command.person()));
      return Outcome.done();
    }

    private static List<Finding> findings(
        SchoolRows rows, PersonRow person, RequestContext context) {
      long id = person.id();
      int teaching =
          (int)
              (rows.journals().stream().filter(row -> row.teacher() == id).count()
                  + rows.classes().stream().filter(row -> row.classTeacher() == id).count()
                  + rows.lessons().stream().filter(row -> row.substitute() == id).count());
      List<Dependents> dependents =
          new ArrayList<>(
              context
                  .port(UndoStore.class)
                  .dependents(
                      context.school(),
                      new RowsBuilder().people(List.of(person)).build(),
                      List.of(),
                      0));
      int entered = context.port(JoinStore.class).entered(new PersonId(id)).size();
      dependents.removeIf(each -> each.kind() == Dependents.Kind.ENTRIES);
      dependents.add(new Dependents(Dependents.Kind.ENTRIES, entered));
      return JoinRules.remove(id == context.person().value(), teaching, dependents);
    }

    private static SchoolRows all(SchoolRows rows, PersonRow person) {
      long id = person.id();
      return new RowsBuilder()
          .people(List.of(person))
          .roles(rows.roles().stream().filter(row -> row.person() == id).toList())
          .guardians(
              rows.guardians().stream()
                  .filter(row -> row.guardian() == id || row.pupil() == id)
                  .toList())
          .enrolments(rows.enrolments().stream().filter(row -> row.pupil() == id).toList())
          .members(rows.members().stream().filter(row -> row.pupil() == id).toList())
          .build();
    }
  }
}
