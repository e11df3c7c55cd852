package ua.journal.core.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.intake.ImportByOrder;
import ua.journal.core.intake.Table;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: one more guardian of a pupil (R-LIFE-08). Answers what stands against it; then nothing
 * was changed.
 *
 * @param pupil the pupil
 * @param name the guardian's name
 * @param relation a word such as «мати»
 * @param contact how he is reached; phone or e-mail tell whether the school knows him already
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

  /** Runs {@link AddGuardian} as an import of one line. */
  static final class Run implements Handler<AddGuardian, Outcome<Void>> {
    private static final List<String> HEADINGS =
        List.of(
            "№ справи дитини",
            "Клас",
            "Прізвище учня",
            "Ім’я учня",
            "Прізвище",
            "Ім’я",
            "По батькові",
            "Ким є",
            "Телефон",
            "E-mail");

    @Override
    public Class<AddGuardian> type() {
      return AddGuardian.class;
    }

    @Override
    public Outcome<Void> handle(AddGuardian request, Work work) {
      CardDesk desk = new CardDesk(work);
      PupilLine pupil = desk.pupil(request.pupil());
      Set<PersonId> known =
          guardians(request, work).stream().map(GuardianLine::id).collect(Collectors.toSet());
      List<String> line =
          List.of(
              pupil.fileNo(),
              pupil.className(),
              pupil.name().surname(),
              pupil.name().given(),
              request.name().surname(),
              request.name().given(),
              request.name().patronymic(),
              request.relation().strip(),
              request.contact().phone(),
              request.contact().email());
      Table table = new Table("Батьки", "Батьки", List.of(HEADINGS, line));
      List<Finding> refused =
          new ImportByOrder(Operation.CORRECT_CARD, "R-LIFE-08", work)
              .take(table, SchoolYear.serving(work));
      if (!refused.isEmpty()) {
        return Outcome.refused(refused);
      }
      guardians(request, work).stream()
          .filter(guardian -> !known.contains(guardian.id()))
          .forEach(guardian -> remember(request, desk, guardian, work));
      return work.entries().isEmpty() ? Outcome.unchanged() : Outcome.done();
    }

    private static List<GuardianLine> guardians(AddGuardian request, Work work) {
      return work.port(PeopleStore.class).guardians(request.pupil());
    }

    private static void remember(
        AddGuardian request, CardDesk desk, GuardianLine guardian, Work work) {
      work.port(CardStore.class)
          .remember(
              List.of(
                  desk.change(
                      request.pupil(), guardian, CardField.GUARDIAN, "", guardian.relation())));
      Contact whole =
          guardian
              .contact()
              .with(CardField.ADDRESS, request.contact().address())
              .with(CardField.CHANNEL, request.contact().channel());
      desk.reach(request.pupil(), guardian, whole, request.operation());
    }
  }
}
