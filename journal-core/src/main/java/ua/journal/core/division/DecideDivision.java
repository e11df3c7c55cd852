package ua.journal.core.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Command: somebody whose consent a proposal needs gives it or takes the proposal back. With the
 * last consent the pupils move (R-GRP-02 to R-GRP-04). Answers what stands against it; then nothing
 * was changed. A proposal that is settled already is left as it is.
 *
 * @param journal journal of any of the groups
 * @param proposal number of the proposal
 * @param agreed true for consent, false to take the proposal back
 */
public record DecideDivision(JournalId journal, long proposal, boolean agreed)
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
   * Runs {@link DecideDivision}.
   *
   * @param settings length of the windows
   */
  record Run(Settings settings) implements Handler<DecideDivision, Outcome<Void>> {
    @Override
    public Class<DecideDivision> type() {
      return DecideDivision.class;
    }

    @Override
    public Outcome<Void> handle(DecideDivision request, Work work) {
      DivisionDesk desk = DivisionDesk.locked(request.journal(), work, settings);
      return work.port(DivisionStore.class)
          .open(desk.anchor())
          .filter(open -> open.id() == request.proposal())
          .map(open -> decide(request, open, desk, work))
          .orElseGet(Outcome::unchanged);
    }

    private static Outcome<Void> decide(
        DecideDivision request, Proposal open, DivisionDesk desk, Work work) {
      boolean ordered = !open.order().isEmpty();
      Basis basis = desk.basis(open.moves(), ordered).orElse(Basis.ORDER);
      List<Consent> own = Consents.of(desk, open, basis, work);
      boolean takesBack = !request.agreed() && open.by().equals(work.person());
      Optional<Finding> stranger = OwnershipRules.division(!own.isEmpty() || takesBack);
      if (stranger.isPresent()) {
        return Outcome.refused(stranger.get());
      }
      DivisionStore store = work.port(DivisionStore.class);
      if (!request.agreed()) {
        store.settle(open.id(), List.of(), work.person(), work.now());
        Consents.record(request.operation(), open, "withdrawn", work);
        return Outcome.done();
      }
      List<Finding> findings = desk.judge(desk.moves(open.moves()), ordered);
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      List<Consent> fresh = own.stream().filter(consent -> isNew(open, consent)).toList();
      store.agree(open.id(), fresh);
      List<Consent> all = new ArrayList<>(open.consents());
      fresh.forEach(consent -> all.add(named(consent)));
      Consents.record(request.operation(), open, "agreed", work);
      if (Party.haveAgreed(Party.of(basis, desk.changing(open.moves()), all), all)) {
        store.settle(open.id(), desk.stays(open.moves(), basis), work.person(), work.now());
        Consents.record(request.operation(), open, "in force", work);
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
