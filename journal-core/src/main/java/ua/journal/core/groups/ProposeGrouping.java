package ua.journal.core.groups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
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
 * @param choice the group's journal of each pupil; who is not named stays where they are
 * @param order order that re-forms the class with its date, empty for none
 */
public record ProposeGrouping(JournalId journal, Map<PersonId, JournalId> choice, String order)
    implements Command<Void> {
  private static final int MAX_TEXT = 200;

  /** Copies the choice and refuses an order that is too long. */
  public ProposeGrouping {
    choice = Given.map(choice, "choice");
    order = Given.value(order, "order").strip();
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

  static boolean mayPropose(List<GroupRow> groups, RequestContext context) {
    return context.caller().roles().contains(Role.ADMIN)
        || groups.get(0).isLedBy(context.person())
        || groups.stream().anyMatch(group -> group.teacher().equals(context.person()));
  }

  /**
   * Runs {@link ProposeGrouping}.
   *
   * @param settings length of the windows
   */
  record Run(Settings settings) implements Handler<ProposeGrouping, Outcome<Void>> {
    @Override
    public Class<ProposeGrouping> type() {
      return ProposeGrouping.class;
    }

    @Override
    public Outcome<Void> handle(ProposeGrouping request, RequestContext context) {
      CurrentGrouping grouping = CurrentGrouping.locked(request.journal(), context, settings);
      GroupStore store = context.port(GroupStore.class);
      Map<PersonId, JournalId> moves = grouping.moves(request.choice());
      boolean ordered = !request.order().isEmpty();
      Optional<Proposal> open = store.open(grouping.anchor());
      if (open.isPresent()) {
        boolean same = open.get().by().equals(context.person()) && open.get().moves().equals(moves);
        return same ? Outcome.unchanged() : Outcome.conflict(GroupingRules.open());
      }
      List<Finding> findings = grouping.judge(moves, ordered);
      if (findings.isEmpty()) {
        findings = GroupingRules.moves(moves.size()).stream().toList();
      }
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      Proposal proposal =
          new Proposal(
              context.ids().next(),
              grouping.anchor(),
              request.order(),
              context.person(),
              context.now(),
              moves,
              List.of());
      Basis basis = grouping.basis(moves, ordered).orElseThrow();
      List<Consent> own = Consents.of(grouping, proposal, basis, context);
      Optional<Finding> stranger = OwnershipRules.grouping(!own.isEmpty());
      if (stranger.isPresent()) {
        return Outcome.refused(stranger.get());
      }
      store.save(proposal);
      store.agree(proposal.id(), own);
      Consents.record(request.operation(), proposal, "proposed", context);
      Consents.tell(grouping, proposal, basis, context);
      return Outcome.done();
    }
  }
}
