package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.teaching.Exemption;
import ua.journal.core.teaching.ExemptionStore;

/** Exemptions of pupils from subjects. */
final class JpaExemptionStore implements ExemptionStore {
  private static final String OF_PUPIL =
      "SELECT m.journal_id, b.name, c.grade, c.letter, j.group_name, m.from_day, m.to_day,"
          + " m.exempt_from, m.exempt_to, m.exempt_order FROM journal_member m"
          + " JOIN journal j ON j.id = m.journal_id JOIN subject b ON b.id = j.subject_id"
          + " JOIN school_class c ON c.id = j.class_id WHERE m.pupil_id = ? AND j.begins = ?";

  private static final String PUT =
      "UPDATE journal_member SET exempt_from = ?, exempt_to = ?, exempt_order = ?"
          + " WHERE journal_id = ? AND pupil_id = ? AND from_day = ?";

  private final Sql sql;

  JpaExemptionStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Exemption> of(PersonId pupil, int begins) {
    return sql.list(
        OF_PUPIL,
        p -> p.id(pupil).small(begins),
        row ->
            new Exemption(
                new JournalId(row.number()),
                Shapes.title(row),
                row.date(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.dateOrNull(),
                row.text()));
  }

  @Override
  public void put(PersonId pupil, Exemption exemption) {
    List<Exemption> one = List.of(exemption);
    sql.eachFinds(JpaSheetStore.LOCK, one, (p, line) -> p.id(line.journal()));
    sql.eachFinds(
        PUT,
        one,
        (p, line) ->
            p.date(line.from())
                .date(line.to())
                .text(line.document())
                .id(line.journal())
                .id(pupil)
                .date(line.since()));
  }
}
