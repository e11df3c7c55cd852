package ua.journal.core.groups;

import java.util.List;
import java.util.Map;
import ua.journal.core.access.Operation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/** What the caller's word is worth for a proposal, and that it stands on record. */
final class Consents {
  private Consents() {}

  /** The caller's consents, one for each capacity in which they are a party. */
  static List<Consent> of(
      CurrentGrouping grouping, Proposal proposal, Basis basis, RequestContext context) {
    return Party.of(basis, grouping.changing(proposal.moves()), proposal.consents()).stream()
        .filter(party -> party.fits(context.caller()))
        .map(Party::capacity)
        .distinct()
        .map(capacity -> new Consent(context.person(), "", capacity, context.now()))
        .toList();
  }

  /** Tells those who are waited for and known by name; roles see it on the page. */
  static void tell(
      CurrentGrouping grouping, Proposal proposal, Basis basis, RequestContext context) {
    List<GroupRow> changing = grouping.changing(proposal.moves());
    GroupRow first = grouping.groups().get(0);
    Map<String, String> facts = Map.of("subject", first.subjectName(), "class", first.className());
    List<Notice> notices =
        Party.of(basis, changing, proposal.consents()).stream()
            .flatMap(party -> party.who().stream())
            .distinct()
            .filter(person -> !person.equals(context.person()))
            .map(person -> notice(person, grouping, facts, context))
            .toList();
    Notices.tell(context, notices);
  }

  /** A teacher is led to the journal of their own group: the others are not theirs to read. */
  private static Notice notice(
      PersonId person,
      CurrentGrouping grouping,
      Map<String, String> facts,
      RequestContext context) {
    JournalId journal =
        grouping.groups().stream()
            .filter(group -> group.teacher().equals(person))
            .map(GroupRow::journal)
            .findFirst()
            .orElse(grouping.anchor());
    return Notices.of(context, person, NoticeKind.GROUPS_WAIT, facts, journal.toString());
  }

  static void record(Operation operation, Proposal proposal, String what, RequestContext context) {
    context.record(
        operation,
        proposal.anchor(),
        "division=%d %s pupils=%d".formatted(proposal.id(), what, proposal.moves().size()));
  }
}
