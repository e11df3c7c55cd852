package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.CardChange;
import ua.journal.core.people.CardField;
import ua.journal.core.people.CardStore;
import ua.journal.core.people.Contact;
import ua.journal.core.people.Verification;

/** Verifications, contacts and the history of cards. */
final class JpaCardStore implements CardStore {
  private static final String VERIFICATIONS =
      "SELECT v.pupil_id, v.verified_by, b.surname, b.given_name, b.patronymic, v.at_nanos"
          + " FROM person p JOIN card_verification v ON v.pupil_id = p.id"
          + " LEFT JOIN person b ON b.id = v.verified_by WHERE p.school_id = ?"
          + " ORDER BY v.at_nanos";

  private static final String VERIFY =
      "INSERT INTO card_verification (pupil_id, at_nanos, verified_by) VALUES (?, ?, ?)";

  private static final String CHANGES =
      "SELECT x.id, x.pupil_id, x.person_id, p.surname, p.given_name, p.patronymic, x.field,"
          + " x.before_text, x.after_text, x.changed_by, b.surname, b.given_name, b.patronymic,"
          + " x.at_nanos FROM card_change x JOIN person p ON p.id = x.person_id"
          + " LEFT JOIN person b ON b.id = x.changed_by WHERE x.pupil_id = ?"
          + " OR (x.person_id IN (SELECT g.guardian_id FROM guardian g WHERE g.pupil_id = ?)"
          + " AND x.field IN ('PHONE', 'EMAIL', 'ADDRESS', 'CHANNEL')) ORDER BY x.at_nanos DESC, x.id DESC";

  private static final String REACH =
      "UPDATE person SET phone = ?, email = ?, address = ?, channel = ? WHERE id = ?"
          + " AND phone = ? AND email = ? AND address = ? AND channel = ?";

  private static final String END_RIGHT =
      "UPDATE guardian SET to_day = ? WHERE guardian_id = ? AND pupil_id = ?";

  private static final String REMEMBER =
      "INSERT INTO card_change (id, pupil_id, person_id, field, before_text, after_text,"
          + " changed_by, at_nanos) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaCardStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<PersonId, Verification> verifications(SchoolId school) {
    Map<PersonId, Verification> last = new HashMap<>();
    sql.list(
        VERIFICATIONS,
        p -> p.id(school),
        row -> {
          PersonId pupil = row.person();
          return last.put(
              pupil, new Verification(pupil, row.person(), row.signedOrEmpty(), row.moment()));
        });
    return last;
  }

  @Override
  public void verify(List<Verification> verifications) {
    sql.each(VERIFY, verifications, (p, one) -> p.id(one.pupil()).moment(one.at()).id(one.by()));
  }

  @Override
  public List<CardChange> changes(PersonId pupil) {
    return sql.list(CHANGES, p -> p.id(pupil).id(pupil), JpaCardStore::change);
  }

  private static CardChange change(Row row) throws SQLException {
    return new CardChange(
        row.number(),
        row.person(),
        row.person(),
        row.name().signed(),
        row.constant(CardField.class),
        row.text(),
        row.text(),
        row.person(),
        row.signedOrEmpty(),
        row.moment());
  }

  @Override
  public void reach(PersonId guardian, Contact before, Contact contact) {
    sql.eachFinds(
        REACH,
        List.of(contact),
        (p, now) ->
            p.text(now.phone())
                .text(now.email())
                .text(now.address())
                .text(now.channel())
                .id(guardian)
                .text(before.phone())
                .text(before.email())
                .text(before.address())
                .text(before.channel()));
  }

  @Override
  public void endRight(PersonId guardian, PersonId pupil, @Nullable LocalDate to) {
    sql.eachFinds(END_RIGHT, List.of(guardian), (p, who) -> p.date(to).id(who).id(pupil));
  }

  @Override
  public void remember(List<CardChange> changes) {
    sql.each(
        REMEMBER,
        changes,
        (p, change) ->
            p.number(change.id())
                .id(change.pupil())
                .id(change.person())
                .constant(change.field())
                .text(change.before())
                .text(change.after())
                .id(change.by())
                .moment(change.at()));
  }
}
