package ua.journal.core.people;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.SchoolYear;

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

  /** Answers {@link PupilCardQuery}. */
  public static final class Answer implements Handler<PupilCardQuery, PupilCard> {
    @Override
    public Class<PupilCardQuery> type() {
      return PupilCardQuery.class;
    }

    @Override
    public PupilCard handle(PupilCardQuery request, Work work) {
      PeopleStore store = work.port(PeopleStore.class);
      int begins = SchoolYear.beginsOf(work.today());
      List<PupilLine> stays =
          store.pupils(work.school(), begins).stream()
              .filter(line -> line.id().equals(request.pupil()))
              .sorted(Comparator.comparing(PupilLine::from).reversed())
              .toList();
      if (stays.isEmpty()) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not a pupil of this year");
      }
      return new PupilCard(
          stays,
          store.guardians(request.pupil()).stream()
              .sorted(Comparator.comparing(GuardianLine::name))
              .toList(),
          store.classes(work.school(), begins));
    }
  }
}
