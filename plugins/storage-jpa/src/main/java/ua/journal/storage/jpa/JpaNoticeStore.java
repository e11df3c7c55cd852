package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.NoticeStore;

/** What people are told. */
final class JpaNoticeStore implements NoticeStore {
  private static final String TELL =
      "INSERT INTO notice (id, school_id, person_id, kind, facts, target, at_nanos)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String OF =
      "SELECT id, kind, facts, target, at_nanos, seen_nanos FROM notice WHERE person_id = ?"
          + " ORDER BY CASE WHEN seen_nanos IS NULL THEN 0 ELSE 1 END, id DESC"
          + " FETCH FIRST %d ROWS ONLY";

  private static final String UNSEEN =
      "SELECT COUNT(*) FROM notice WHERE person_id = ? AND seen_nanos IS NULL";

  private static final String SEEN =
      "UPDATE notice SET seen_nanos = ? WHERE id = ? AND person_id = ? AND seen_nanos IS NULL";

  private static final String REPLACE =
      "UPDATE notice SET id = ?, facts = ?, at_nanos = ? WHERE id = ? AND person_id = ?"
          + " AND seen_nanos IS NULL";

  private final Sql sql;

  JpaNoticeStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void tell(SchoolId school, List<Notice> notices) {
    sql.each(
        TELL,
        notices,
        (p, notice) ->
            p.number(notice.id())
                .id(school)
                .id(notice.person())
                .constant(notice.kind())
                .text(Lines.join(notice.facts()))
                .text(notice.target())
                .moment(notice.at()));
  }

  @Override
  public void replace(Notice unread, Notice newer) {
    sql.eachFinds(
        REPLACE,
        List.of(newer),
        (p, notice) ->
            p.number(notice.id())
                .text(Lines.join(notice.facts()))
                .moment(notice.at())
                .number(unread.id())
                .id(unread.person()));
  }

  @Override
  public List<Notice> of(PersonId person, int most) {
    return sql.list(OF.formatted(most), p -> p.id(person), row -> notice(person, row));
  }

  @Override
  public int unseen(PersonId person) {
    return sql.first(UNSEEN, p -> p.id(person), Row::small).orElse(0);
  }

  @Override
  public void markSeen(PersonId person, Collection<Long> notices, LocalDateTime at) {
    sql.each(SEEN, notices, (p, notice) -> p.moment(at).number(notice).id(person));
  }

  private static Notice notice(PersonId person, Row row) throws SQLException {
    return new Notice(
        row.number(),
        person,
        row.constant(NoticeKind.class),
        Lines.split(row.text()),
        row.text(),
        row.moment(),
        row.momentOrNull());
  }
}
