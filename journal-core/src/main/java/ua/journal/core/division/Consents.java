package ua.journal.core.division;

import java.util.List;
import java.util.Map;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/** What the caller's word is worth for a proposal, and that it stands on record. */
final class Consents {
  private Consents() {}

  /** The caller's consents, one for each capacity in which he is a party. */
  static List<Consent> of(DivisionDesk desk, Proposal proposal, Basis basis, Work work) {
    return Party.of(basis, desk.changing(proposal.moves()), proposal.consents()).stream()
        .filter(party -> party.fits(work.standing()))
        .map(Party::capacity)
        .distinct()
        .map(capacity -> new Consent(work.person(), "", capacity, work.now()))
        .toList();
  }

  /** Tells those who are waited for and known by name; roles see it on the page. */
  static void tell(DivisionDesk desk, Proposal proposal, Basis basis, Work work) {
    List<GroupRow> changing = desk.changing(proposal.moves());
    GroupRow first = desk.groups().get(0);
    Map<String, String> facts = Map.of("subject", first.subjectName(), "class", first.className());
    List<Notice> notices =
        Party.of(basis, changing, proposal.consents()).stream()
            .flatMap(party -> party.who().stream())
            .distinct()
            .filter(person -> !person.equals(work.person()))
            .map(person -> notice(person, desk, facts, work))
            .toList();
    Notices.tell(work, notices);
  }

  /** A teacher is led to the journal of his own group: the others are not his to read. */
  private static Notice notice(
      PersonId person, DivisionDesk desk, Map<String, String> facts, Work work) {
    JournalId journal =
        desk.groups().stream()
            .filter(group -> group.teacher().equals(person))
            .map(GroupRow::journal)
            .findFirst()
            .orElse(desk.anchor());
    return Notices.of(work, person, NoticeKind.GROUPS_WAIT, facts, journal.toString());
  }

  static void record(Operation operation, Proposal proposal, String what, Work work) {
    work.record(
        operation,
        proposal.anchor(),
        "division=%d %s pupils=%d".formatted(proposal.id(), what, proposal.moves().size()));
  }
}
