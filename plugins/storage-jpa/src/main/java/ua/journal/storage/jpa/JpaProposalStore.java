package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.CardField;
import ua.journal.core.people.Proposal;
import ua.journal.core.people.ProposalStore;

/** Corrections that parents propose. */
final class JpaProposalStore implements ProposalStore {
  private static final String PROPOSALS =
      "SELECT x.id, x.pupil_id, x.proposed_by, p.surname, p.given_name, p.patronymic, x.field,"
          + " x.before_text, x.after_text, x.at_nanos, x.state, b.surname, b.given_name,"
          + " b.patronymic, x.answered_nanos FROM card_proposal x"
          + " JOIN person p ON p.id = x.proposed_by LEFT JOIN person b ON b.id = x.answered_by";

  private static final String OPEN =
      PROPOSALS + " WHERE p.school_id = ? AND x.state = 'OPEN' ORDER BY x.at_nanos, x.id";

  private static final String OF_PUPIL =
      PROPOSALS + " WHERE x.pupil_id = ? ORDER BY x.at_nanos DESC, x.id DESC";

  private static final String ADD =
      "INSERT INTO card_proposal (id, pupil_id, proposed_by, field, before_text, after_text,"
          + " at_nanos, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String ANSWER =
      "UPDATE card_proposal SET state = ?, answered_by = ?, answered_nanos = ?"
          + " WHERE id = ? AND state = 'OPEN'";

  private final Sql sql;

  JpaProposalStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Proposal> open(SchoolId school) {
    return sql.list(OPEN, p -> p.id(school), JpaProposalStore::proposal);
  }

  @Override
  public List<Proposal> ofPupil(PersonId pupil) {
    return sql.list(OF_PUPIL, p -> p.id(pupil), JpaProposalStore::proposal);
  }

  private static Proposal proposal(Row row) throws SQLException {
    return new Proposal(
        row.number(),
        row.person(),
        row.person(),
        row.name().signed(),
        row.constant(CardField.class),
        row.text(),
        row.text(),
        row.moment(),
        row.constant(Proposal.State.class),
        row.signedOrEmpty(),
        row.momentOrNull());
  }

  @Override
  public void add(Proposal proposal) {
    sql.update(
        ADD,
        p ->
            p.number(proposal.id())
                .id(proposal.pupil())
                .id(proposal.by())
                .constant(proposal.field())
                .text(proposal.before())
                .text(proposal.value())
                .moment(proposal.at())
                .constant(proposal.state()));
  }

  @Override
  public void answer(long id, Proposal.State state, PersonId by, LocalDateTime at) {
    sql.eachFinds(
        ANSWER, List.of(id), (p, which) -> p.constant(state).id(by).moment(at).number(which));
  }
}
