package ua.journal.core.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.NameRules;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.PersonMatch;
import ua.journal.core.register.Persons;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: one more guardian of a pupil. Answers what stands against it; then nothing was changed.
 *
 * @param pupil the pupil
 * @param name the guardian's name
 * @param relation a word such as «мати»
 * @param contact how they are reached; phone or e-mail tell whether the school knows them already
 */
public record AddGuardian(PersonId pupil, PersonName name, String relation, Contact contact)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.CORRECT_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Runs {@link AddGuardian}. */
  static final class Run implements Handler<AddGuardian, Outcome<Void>> {
    private static final int LONGEST_RELATION = 40;

    @Override
    public Class<AddGuardian> type() {
      return AddGuardian.class;
    }

    @Override
    public Outcome<Void> handle(AddGuardian request, RequestContext context) {
      CardWriting writing = new CardWriting(context);
      writing.pupil(request.pupil());
      PersonName name =
          NameSpelling.read(
              request.name().surname(), request.name().given(), request.name().patronymic());
      String relation = request.relation().strip();
      List<Finding> findings = judge(request, name, relation);
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      context.port(RegisterStore.class).takeTurn(context.school());
      PersonData said = said(request, name);
      Persons persons = new Persons(context);
      PersonMatch match = persons.match(said, kind(request, name, context));
      if (match.doubt() != null) {
        return Outcome.refused(ContactRules.blocking("card.namesake", Map.of()));
      }
      SchoolRows.PersonRow known = match.person();
      long person = known == null ? persons.put(match, said) : known.id();
      return write(request, relation, person, context);
    }

    private static List<Finding> judge(AddGuardian request, PersonName name, String relation) {
      List<Finding> findings = new ArrayList<>(ContactRules.judge(request.contact()));
      NameRules.judge(ContactRules::blocking, name).ifPresent(findings::add);
      if (relation.isEmpty() || relation.length() > LONGEST_RELATION) {
        findings.add(ContactRules.blocking("card.relation", Map.of()));
      }
      return findings;
    }

    private static PersonData said(AddGuardian request, PersonName name) {
      return PersonData.of(name).reached(request.contact().phone(), request.contact().email());
    }

    /**
     * A namesake of one of the child's own guardians is that guardian, even with a new telephone.
     */
    private static Predicate<RegisterStore.Known> kind(
        AddGuardian request, PersonName name, RequestContext context) {
      Set<Long> own =
          guardians(request, context).stream()
              .filter(line -> line.name().mayBe(name))
              .map(line -> line.id().value())
              .collect(Collectors.toSet());
      return known ->
          own.isEmpty() ? known.guardian() || known.staff() : own.contains(known.person().id());
    }

    private static Outcome<Void> write(
        AddGuardian request, String relation, long person, RequestContext context) {
      int begins = SchoolYear.serving(context);
      RegisterStore store = context.port(RegisterStore.class);
      GuardianRow before =
          store.ofPupil(context.school(), request.pupil(), begins).guardians().stream()
              .filter(row -> row.guardian() == person)
              .findFirst()
              .orElse(null);
      GuardianRow row =
          before == null
              ? new GuardianRow(
                  person,
                  request.pupil().value(),
                  relation,
                  LocalDate.of(begins, Month.AUGUST, 1),
                  null)
              : new GuardianRow(person, before.pupil(), relation, before.from(), before.to());
      if (!row.equals(before)) {
        SchoolRows rows = new RowsBuilder().guardians(List.of(row)).build();
        store.apply(
            context.school(),
            before == null ? rows : SchoolRows.empty(),
            before == null ? SchoolRows.empty() : rows);
        context.record(
            request.operation(), "pupil=%s guardian=%s".formatted(request.pupil(), person));
      }
      reach(request, before == null, new PersonId(person), context);
      return context.entries().isEmpty() ? Outcome.unchanged() : Outcome.done();
    }

    private static List<GuardianLine> guardians(AddGuardian request, RequestContext context) {
      return context.port(PeopleStore.class).guardians(request.pupil());
    }

    /** What was given of a contact is written with its history; what was left out stays. */
    private static void reach(
        AddGuardian request, boolean added, PersonId person, RequestContext context) {
      CardWriting writing = new CardWriting(context);
      GuardianLine guardian = writing.guardian(request.pupil(), person);
      if (added) {
        context
            .port(CardStore.class)
            .remember(
                List.of(
                    writing.change(
                        request.pupil(), guardian, CardField.GUARDIAN, "", guardian.relation())));
      }
      Contact whole = guardian.contact();
      for (CardField field : CardField.CONTACT) {
        String given = request.contact().get(field);
        whole = given.isEmpty() ? whole : whole.with(field, given);
      }
      writing.reach(request.pupil(), guardian, whole, request.operation());
    }
  }
}
