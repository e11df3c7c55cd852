package ua.journal.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: a parent proposes a correction of their own contact or says what else is wrong on the
 * card of their child (R-LIFE-09). Answers what stands against it; then nothing was kept.
 *
 * @param pupil their child
 * @param field what is to change
 * @param value the value they propose
 */
public record ProposeCorrection(PersonId pupil, CardField field, String value)
    implements Command<Void> {
  /** Longest value. */
  public static final int LONGEST = 300;

  @Override
  public Operation operation() {
    return Operation.PROPOSE_CORRECTION;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Runs {@link ProposeCorrection}. */
  static final class Run implements Handler<ProposeCorrection, Outcome<Void>> {
    @Override
    public Class<ProposeCorrection> type() {
      return ProposeCorrection.class;
    }

    @Override
    public Outcome<Void> handle(ProposeCorrection request, RequestContext context) {
      GuardianLine own = new CardWriting(context).guardian(request.pupil(), context.person());
      String value = request.value().strip();
      String before = own.contact().get(request.field());
      List<Finding> findings = judge(request.field(), own.contact(), before, value);
      ProposalStore store = context.port(ProposalStore.class);
      boolean repeated =
          store.ofPupil(request.pupil()).stream()
              .anyMatch(
                  known ->
                      known.isOpen()
                          && known.by().equals(context.person())
                          && known.field() == request.field()
                          && known.value().equals(value));
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      if (repeated) {
        return Outcome.unchanged();
      }
      store.add(
          new Proposal(
              context.ids().next(),
              request.pupil(),
              context.person(),
              "",
              request.field(),
              before,
              value,
              context.now(),
              Proposal.State.OPEN,
              "",
              null));
      tell(request, context);
      context.record(
          request.operation(), "pupil=%s field=%s".formatted(request.pupil(), request.field()));
      return Outcome.done();
    }

    private static void tell(ProposeCorrection request, RequestContext context) {
      PupilLine pupil = new CardWriting(context).pupil(request.pupil());
      Map<String, String> facts = Map.of("pupil", pupil.name().listed());
      String target = request.pupil().toString();
      Notices.tell(
          context,
          context
              .port(PeopleStore.class)
              .classes(context.school(), SchoolYear.serving(context))
              .stream()
              .filter(line -> line.id().equals(pupil.schoolClass()))
              .map(ClassLine::classTeacher)
              .filter(Objects::nonNull)
              .map(who -> Notices.of(context, who, NoticeKind.CORRECTION_PROPOSED, facts, target))
              .toList());
    }

    private static List<Finding> judge(
        CardField field, Contact contact, String before, String value) {
      List<Finding> findings = new ArrayList<>(ContactRules.judge(contact.with(field, value)));
      if (!CardField.PROPOSED.contains(field) || value.isEmpty() || value.equals(before)) {
        findings.add(ContactRules.blocking("card.nothing", Map.of()));
      } else if (value.length() > LONGEST && findings.isEmpty()) {
        findings.add(ContactRules.blocking("card.long", Map.of("most", String.valueOf(LONGEST))));
      }
      return findings;
    }
  }
}
