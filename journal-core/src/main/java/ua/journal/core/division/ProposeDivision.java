package ua.journal.core.division;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Command: the class teacher, a teacher of a group, or the administrator for a transfer proposes
 * who is in which group (R-GRP-01 to R-GRP-03). Nothing moves before the others agree. Answers what
 * stands against it; then nothing was stored.
 *
 * @param journal journal of any of the groups
 * @param choice the group's journal of each pupil; who is not named stays where he is
 * @param order order that re-forms the class with its date, empty for none
 */
public record ProposeDivision(JournalId journal, Map<PersonId, JournalId> choice, String order)
    implements Command<Void> {
  private static final int MAX_TEXT = 200;

  /** Copies the choice and refuses an order that is too long. */
  public ProposeDivision {
    choice = Map.copyOf(choice);
    order = order.strip();
    if (order.length() > MAX_TEXT) {
      throw new JournalException(ErrorCode.MALFORMED, "A text is longer than " + MAX_TEXT);
    }
  }

  @Override
  public Operation operation() {
    return Operation.FORM_GROUPS;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  static boolean mayPropose(List<GroupRow> groups, Work work) {
    return work.standing().roles().contains(Role.ADMIN)
        || groups.get(0).isLedBy(work.person())
        || groups.stream().anyMatch(group -> group.teacher().equals(work.person()));
  }

  /**
   * Runs {@link ProposeDivision}.
   *
   * @param settings length of the windows
   */
  record Run(Settings settings) implements Handler<ProposeDivision, Outcome<Void>> {
    @Override
    public Class<ProposeDivision> type() {
      return ProposeDivision.class;
    }

    @Override
    public Outcome<Void> handle(ProposeDivision request, Work work) {
      DivisionDesk desk = DivisionDesk.locked(request.journal(), work, settings);
      DivisionStore store = work.port(DivisionStore.class);
      Map<PersonId, JournalId> moves = desk.moves(request.choice());
      boolean ordered = !request.order().isEmpty();
      Optional<Proposal> open = store.open(desk.anchor());
      if (open.isPresent()) {
        boolean same = open.get().by().equals(work.person()) && open.get().moves().equals(moves);
        return same ? Outcome.unchanged() : Outcome.conflict(DivisionRules.open());
      }
      List<Finding> findings = desk.judge(moves, ordered);
      if (findings.isEmpty()) {
        findings = DivisionRules.moves(moves.size()).stream().toList();
      }
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      Proposal proposal =
          new Proposal(
              work.ids().next(),
              desk.anchor(),
              request.order(),
              work.person(),
              work.now(),
              moves,
              List.of());
      Basis basis = desk.basis(moves, ordered).orElseThrow();
      List<Consent> own = Consents.of(desk, proposal, basis, work);
      Optional<Finding> stranger = OwnershipRules.division(!own.isEmpty());
      if (stranger.isPresent()) {
        return Outcome.refused(stranger.get());
      }
      store.save(proposal);
      store.agree(proposal.id(), own);
      Consents.record(request.operation(), proposal, "proposed", work);
      Consents.tell(desk, proposal, basis, work);
      return Outcome.done();
    }
  }
}
