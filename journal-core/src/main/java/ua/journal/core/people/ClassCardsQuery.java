package ua.journal.core.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.Deadlines;

/**
 * Query: the cards of a class: what each lacks and when it was verified (R-LIFE-09).
 *
 * @param schoolClass the class
 */
public record ClassCardsQuery(ClassId schoolClass) implements Query<ClassCards> {
  @Override
  public Operation operation() {
    return Operation.READ_CLASS_CARDS;
  }

  @Override
  public Target target() {
    return new Target.SchoolClass(schoolClass);
  }

  /**
   * Answers {@link ClassCardsQuery}.
   *
   * @param deadlines when the windows begin
   */
  record Answer(Deadlines deadlines) implements Handler<ClassCardsQuery, ClassCards> {
    @Override
    public Class<ClassCardsQuery> type() {
      return ClassCardsQuery.class;
    }

    @Override
    public ClassCards handle(ClassCardsQuery request, RequestContext context) {
      PeopleStore people = context.port(PeopleStore.class);
      YearLists.Listed found = new YearLists(context).classOf(request.schoolClass());
      if (found == null) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Neither of this year nor of the last");
      }
      Map<PersonId, List<GuardianLine>> guardians = people.guardiansOf(request.schoolClass());
      Map<PersonId, Verification> verified =
          context.port(CardStore.class).verifications(context.school());
      List<FormLine> forms = context.port(StudyFormStore.class).ofSchool(context.school());
      List<Proposal> open = context.port(ProposalStore.class).open(context.school());
      List<ClassCards.Line> lines =
          found.pupils().stream()
              .sorted(Comparator.comparing(PupilLine::name))
              .map(
                  pupil ->
                      new ClassCards.Line(
                          pupil,
                          CardState.of(
                              pupil,
                              guardians.getOrDefault(pupil.id(), List.of()),
                              verified.get(pupil.id()),
                              context.today(),
                              deadlines),
                          FormLine.on(forms, pupil.id(), context.today()),
                          open.stream().filter(p -> p.pupil().equals(pupil.id())).count()))
              .toList();
      return new ClassCards(found.schoolClass(), deadlines.windowOf(context.today()), lines);
    }
  }
}
