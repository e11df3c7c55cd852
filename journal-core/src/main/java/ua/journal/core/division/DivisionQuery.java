package ua.journal.core.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Query: the division of a class in a subject (clause 4, class teacher, point 4).
 *
 * @param journal journal of any of its groups
 */
public record DivisionQuery(JournalId journal) implements Query<Division> {
  /**
   * Reads a division for another answer that rests on it.
   *
   * @param journal journal of any of the groups, not null
   * @param settings length of the windows, not null
   * @param work caller, moment, transaction, not null
   * @return the division, never null
   */
  public static Division of(JournalId journal, Settings settings, Work work) {
    return new Answer(settings).division(journal, work);
  }

  @Override
  public Operation operation() {
    return Operation.READ_GROUPS;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /**
   * Answers {@link DivisionQuery}.
   *
   * @param settings length of the windows
   */
  record Answer(Settings settings) implements Handler<DivisionQuery, Division> {
    @Override
    public Class<DivisionQuery> type() {
      return DivisionQuery.class;
    }

    @Override
    public Division handle(DivisionQuery request, Work work) {
      return division(request.journal(), work);
    }

    Division division(JournalId journal, Work work) {
      DivisionDesk desk = DivisionDesk.of(journal, work, settings);
      List<Finding> findings = new ArrayList<>(desk.complete(Map.of()));
      if (work.standing().roles().contains(Role.DEPUTY)) {
        findings.addAll(desk.sizes());
      }
      Pending pending = new Pending(desk, work);
      return new Division(
          desk.groups(),
          desk.pupils().stream().map(pupil -> pupil(desk, pupil)).toList(),
          work.port(DivisionStore.class).open(desk.anchor()).map(pending::of).orElse(null),
          findings,
          ProposeDivision.mayPropose(desk.groups(), work));
    }

    private static Division.Pupil pupil(DivisionDesk desk, Enrolled pupil) {
      Optional<Stay> stay = desk.stay(pupil.pupil());
      JournalId cameFrom = stay.map(Stay::cameFrom).orElse(null);
      return new Division.Pupil(
          pupil.pupil(),
          pupil.name(),
          stay.map(Stay::journal).orElse(null),
          stay.map(Stay::from).orElse(null),
          desk.groupName(cameFrom),
          desk.marks(pupil.pupil(), cameFrom));
    }

    /** Says what a proposal does and who is waited for. */
    private record Pending(DivisionDesk desk, Work work) {
      Division.Pending of(Proposal proposal) {
        @Nullable Basis basis =
            desk.basis(proposal.moves(), !proposal.order().isEmpty()).orElse(null);
        Basis judged = basis == null ? Basis.ORDER : basis;
        List<Party> parties =
            Party.of(judged, desk.changing(proposal.moves()), proposal.consents());
        PersonId me = work.person();
        boolean agreed =
            proposal.consents().stream().anyMatch(consent -> consent.person().equals(me));
        boolean party = parties.stream().anyMatch(each -> each.fits(work.standing()));
        LocalDate from = desk.from(judged);
        return new Division.Pending(
            proposal.id(),
            basis,
            from,
            proposal.order(),
            moves(proposal),
            parties,
            party && !agreed,
            party || proposal.by().equals(me));
      }

      private List<Division.Move> moves(Proposal proposal) {
        return desk.pupils().stream()
            .filter(pupil -> proposal.moves().containsKey(pupil.pupil()))
            .map(
                pupil -> {
                  JournalId out = desk.stay(pupil.pupil()).map(Stay::journal).orElse(null);
                  return new Division.Move(
                      pupil.pupil(),
                      pupil.name(),
                      desk.groupName(out),
                      desk.groupName(proposal.moves().get(pupil.pupil())),
                      desk.marks(pupil.pupil(), out));
                })
            .toList();
      }
    }
  }
}
