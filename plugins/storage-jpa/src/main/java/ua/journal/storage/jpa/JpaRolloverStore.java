package ua.journal.storage.jpa;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.rollover.PupilDecision;
import ua.journal.core.rollover.RolloverStore;
import ua.journal.core.rollover.YearOutcome;

/** Decisions of the council; rows are only added. */
final class JpaRolloverStore implements RolloverStore {
  private static final String DECISIONS =
      "SELECT d.pupil_id, d.outcome, d.protocol_no, d.protocol_day, d.request FROM year_decision d"
          + " WHERE d.school_id = ? AND d.begins = ? AND d.revision_no ="
          + " (SELECT MAX(x.revision_no) FROM year_decision x"
          + " WHERE x.pupil_id = d.pupil_id AND x.begins = d.begins)";

  private static final String NEXT =
      "SELECT p.id, (SELECT COUNT(*) + 1 FROM year_decision x WHERE x.pupil_id = p.id"
          + " AND x.begins = ?) FROM person p WHERE p.school_id = ? AND p.id IN ";

  private static final String DECIDE =
      "INSERT INTO year_decision (pupil_id, begins, school_id, outcome, protocol_no, protocol_day,"
          + " request, decided_by, at_nanos, revision_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaRolloverStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<PupilDecision> decisions(SchoolId school, int begins) {
    return sql.list(
        DECISIONS,
        p -> p.id(school).small(begins),
        row ->
            new PupilDecision(
                row.person(), row.constant(YearOutcome.class), row.text(), row.date(), row.text()));
  }

  @Override
  public void decide(
      SchoolId school, int begins, List<PupilDecision> decisions, PersonId by, LocalDateTime at) {
    Keys pupils = Keys.ofIds(decisions.stream().map(PupilDecision::pupil).toList());
    Map<Long, Integer> next = new HashMap<>();
    sql.list(
        NEXT + pupils.list(),
        p -> p.small(begins).id(school).keys(pupils),
        row -> next.put(row.number(), row.small()));
    sql.each(
        DECIDE,
        decisions,
        (p, decision) ->
            p.id(decision.pupil())
                .small(begins)
                .id(school)
                .constant(decision.outcome())
                .text(decision.protocolNo())
                .date(decision.protocolDay())
                .text(decision.request())
                .id(by)
                .moment(at)
                .small(revision(next, decision)));
  }

  private static int revision(Map<Long, Integer> next, PupilDecision decision) {
    Integer revision = next.get(decision.pupil().value());
    if (revision == null) {
      throw new JournalException(ErrorCode.CONFLICT, "He is no pupil of the school");
    }
    return revision;
  }
}
