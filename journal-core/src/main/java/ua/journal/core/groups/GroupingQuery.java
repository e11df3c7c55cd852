package ua.journal.core.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Query: the grouping of a class in a subject (clause 4, class teacher, point 4).
 *
 * @param journal journal of any of its groups
 */
public record GroupingQuery(JournalId journal) implements Query<Grouping> {
  /**
   * Reads a grouping for another answer that rests on it.
   *
   * @param journal journal of any of the groups, not null
   * @param settings length of the windows, not null
   * @param context caller, moment, transaction, not null
   * @return the grouping, never null
   */
  public static Grouping of(JournalId journal, Settings settings, RequestContext context) {
    return new Answer(settings).grouping(journal, context);
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
   * Answers {@link GroupingQuery}.
   *
   * @param settings length of the windows
   */
  record Answer(Settings settings) implements Handler<GroupingQuery, Grouping> {
    @Override
    public Class<GroupingQuery> type() {
      return GroupingQuery.class;
    }

    @Override
    public Grouping handle(GroupingQuery request, RequestContext context) {
      return grouping(request.journal(), context);
    }

    Grouping grouping(JournalId journal, RequestContext context) {
      CurrentGrouping grouping = CurrentGrouping.of(journal, context, settings);
      List<Finding> findings = new ArrayList<>(grouping.complete(Map.of()));
      if (context.caller().roles().contains(Role.DEPUTY)) {
        findings.addAll(grouping.sizes());
      }
      Pending pending = new Pending(grouping, context);
      return new Grouping(
          grouping.groups(),
          grouping.pupils().stream().map(pupil -> pupil(grouping, pupil)).toList(),
          context.port(GroupStore.class).open(grouping.anchor()).map(pending::of).orElse(null),
          findings,
          ProposeGrouping.mayPropose(grouping.groups(), context));
    }

    private static Grouping.Pupil pupil(CurrentGrouping grouping, Enrolled pupil) {
      Optional<Stay> stay = grouping.stay(pupil.pupil());
      JournalId cameFrom = stay.map(Stay::cameFrom).orElse(null);
      return new Grouping.Pupil(
          pupil.pupil(),
          pupil.name(),
          stay.map(Stay::journal).orElse(null),
          stay.map(Stay::from).orElse(null),
          grouping.groupName(cameFrom),
          grouping.marks(pupil.pupil(), cameFrom));
    }

    /** Says what a proposal does and who is waited for. */
    private record Pending(CurrentGrouping grouping, RequestContext context) {
      Grouping.Pending of(Proposal proposal) {
        @Nullable Basis basis =
            grouping.basis(proposal.moves(), !proposal.order().isEmpty()).orElse(null);
        Basis judged = basis == null ? Basis.ORDER : basis;
        List<Party> parties =
            Party.of(judged, grouping.changing(proposal.moves()), proposal.consents());
        PersonId me = context.person();
        boolean agreed =
            proposal.consents().stream().anyMatch(consent -> consent.person().equals(me));
        boolean party = parties.stream().anyMatch(each -> each.fits(context.caller()));
        LocalDate from = grouping.from(judged);
        return new Grouping.Pending(
            proposal.id(),
            basis,
            from,
            proposal.order(),
            moves(proposal),
            parties,
            party && !agreed,
            party || proposal.by().equals(me));
      }

      private List<Grouping.Move> moves(Proposal proposal) {
        return grouping.pupils().stream()
            .filter(pupil -> proposal.moves().containsKey(pupil.pupil()))
            .map(
                pupil -> {
                  JournalId out = grouping.stay(pupil.pupil()).map(Stay::journal).orElse(null);
                  return new Grouping.Move(
                      pupil.pupil(),
                      pupil.name(),
                      grouping.groupName(out),
                      grouping.groupName(proposal.moves().get(pupil.pupil())),
                      grouping.marks(pupil.pupil(), out));
                })
            .toList();
      }
    }
  }
}
