package ua.journal.core.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Command: someone whose consent a proposal needs gives it or takes the proposal back. With the
 * last consent the pupils move (R-GRP-02 to R-GRP-04). Answers what stands against it; then nothing
 * was changed. A proposal that is settled already is left as it is.
 *
 * @param journal journal of any of the groups
 * @param proposal number of the proposal
 * @param agreed true for consent, false to take the proposal back
 */
public record DecideGrouping(JournalId journal, long proposal, boolean agreed)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.FORM_GROUPS;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  /**
   * Runs {@link DecideGrouping}.
   *
   * @param settings length of the windows
   */
  record Run(Settings settings) implements Handler<DecideGrouping, Outcome<Void>> {
    @Override
    public Class<DecideGrouping> type() {
      return DecideGrouping.class;
    }

    @Override
    public Outcome<Void> handle(DecideGrouping request, RequestContext context) {
      CurrentGrouping grouping = CurrentGrouping.locked(request.journal(), context, settings);
      return context
          .port(GroupStore.class)
          .open(grouping.anchor())
          .filter(open -> open.id() == request.proposal())
          .map(open -> decide(request, open, grouping, context))
          .orElseGet(Outcome::unchanged);
    }

    private static Outcome<Void> decide(
        DecideGrouping request, Proposal open, CurrentGrouping grouping, RequestContext context) {
      boolean ordered = !open.order().isEmpty();
      Basis basis = grouping.basis(open.moves(), ordered).orElse(Basis.ORDER);
      List<Consent> own = Consents.of(grouping, open, basis, context);
      boolean takesBack = !request.agreed() && open.by().equals(context.person());
      Optional<Finding> stranger = OwnershipRules.grouping(!own.isEmpty() || takesBack);
      if (stranger.isPresent()) {
        return Outcome.refused(stranger.get());
      }
      GroupStore store = context.port(GroupStore.class);
      if (!request.agreed()) {
        store.settle(open.id(), List.of(), context.person(), context.now());
        Consents.record(request.operation(), open, "withdrawn", context);
        return Outcome.done();
      }
      List<Finding> findings = grouping.judge(grouping.moves(open.moves()), ordered);
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      List<Consent> fresh = own.stream().filter(consent -> isNew(open, consent)).toList();
      store.agree(open.id(), fresh);
      List<Consent> all = new ArrayList<>(open.consents());
      fresh.forEach(consent -> all.add(named(consent)));
      Consents.record(request.operation(), open, "agreed", context);
      if (Party.haveAgreed(Party.of(basis, grouping.changing(open.moves()), all), all)) {
        store.settle(
            open.id(), grouping.stays(open.moves(), basis), context.person(), context.now());
        Consents.record(request.operation(), open, "in force", context);
      }
      return Outcome.done();
    }

    private static boolean isNew(Proposal open, Consent consent) {
      return open.consents().stream()
          .noneMatch(
              known ->
                  known.person().equals(consent.person())
                      && known.capacity() == consent.capacity());
    }

    /** A party is met by whoever has a name; the caller's own stands in the store. */
    private static Consent named(Consent consent) {
      return new Consent(
          consent.person(), consent.person().toString(), consent.capacity(), consent.at());
    }
  }
}
