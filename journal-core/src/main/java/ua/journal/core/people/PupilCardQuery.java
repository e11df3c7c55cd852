package ua.journal.core.people;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.Deadlines;

/**
 * Query: the card of a pupil.
 *
 * @param pupil the pupil
 */
public record PupilCardQuery(PersonId pupil) implements Query<PupilCard> {
  @Override
  public Operation operation() {
    return Operation.READ_PUPIL_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /**
   * Answers {@link PupilCardQuery}.
   *
   * @param deadlines when the windows of verification begin
   */
  record Answer(Deadlines deadlines) implements Handler<PupilCardQuery, PupilCard> {
    @Override
    public Class<PupilCardQuery> type() {
      return PupilCardQuery.class;
    }

    @Override
    public PupilCard handle(PupilCardQuery request, RequestContext context) {
      PeopleStore store = context.port(PeopleStore.class);
      YearLists lists = new YearLists(context);
      List<PupilLine> stays =
          lists.pupils().stream()
              .filter(line -> line.id().equals(request.pupil()))
              .sorted(Comparator.comparing(PupilLine::from).reversed())
              .toList();
      if (stays.isEmpty()) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not a pupil of this year");
      }
      List<GuardianLine> guardians =
          store.guardians(request.pupil()).stream()
              .sorted(Comparator.comparing(GuardianLine::name))
              .toList();
      CardStore cards = context.port(CardStore.class);
      List<FormLine> forms =
          context.port(StudyFormStore.class).ofSchool(context.school()).stream()
              .filter(line -> line.pupil().equals(request.pupil()))
              .sorted(Comparator.comparing(FormLine::from).reversed())
              .toList();
      return new PupilCard(
          stays,
          guardians,
          store.classes(context.school(), lists.begins()).stream().map(ClassLine::name).toList(),
          CardState.of(
              stays.get(0),
              guardians,
              cards.verifications(context.school()).get(request.pupil()),
              context.today(),
              deadlines),
          forms,
          FormLine.on(forms, request.pupil(), context.today()),
          context.port(CircumstanceStore.class).of(request.pupil()),
          cards.changes(request.pupil()),
          context.port(ProposalStore.class).ofPupil(request.pupil()));
    }
  }
}
