package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.people.Circumstance;
import ua.journal.core.people.CircumstanceLine;
import ua.journal.core.people.CircumstanceStore;

/** Circumstances of pupils. */
final class JpaCircumstanceStore implements CircumstanceStore {
  private static final String OF =
      "SELECT id, pupil_id, kind, from_day, to_day, noted_by, at_nanos FROM circumstance"
          + " WHERE pupil_id = ? ORDER BY from_day DESC, id DESC";

  private static final String ADD =
      "INSERT INTO circumstance (id, pupil_id, kind, from_day, noted_by, at_nanos)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private static final String END =
      "UPDATE circumstance SET to_day = ? WHERE id = ? AND to_day IS NULL";

  private final Sql sql;

  JpaCircumstanceStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<CircumstanceLine> of(PersonId pupil) {
    return sql.list(
        OF,
        p -> p.id(pupil),
        row ->
            new CircumstanceLine(
                row.number(),
                row.person(),
                row.constant(Circumstance.class),
                row.date(),
                row.dateOrNull(),
                row.person(),
                row.moment()));
  }

  @Override
  public void add(CircumstanceLine line) {
    sql.update(
        ADD,
        p ->
            p.number(line.id())
                .id(line.pupil())
                .constant(line.kind())
                .date(line.from())
                .id(line.by())
                .moment(line.at()));
  }

  @Override
  public void end(CircumstanceLine line) {
    sql.eachFinds(END, List.of(line), (p, each) -> p.date(each.to()).number(each.id()));
  }
}
