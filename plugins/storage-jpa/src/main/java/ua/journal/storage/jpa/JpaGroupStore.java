package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.groups.Consent;
import ua.journal.core.groups.Enrolled;
import ua.journal.core.groups.GroupRow;
import ua.journal.core.groups.GroupStore;
import ua.journal.core.groups.Party;
import ua.journal.core.groups.Proposal;
import ua.journal.core.groups.Stay;

/** Groups, their pupils, and what was proposed. */
final class JpaGroupStore implements GroupStore {
  private static final String GROUPS =
      "SELECT j.id, j.class_id, c.grade, c.letter, j.subject_id, b.name, j.group_name,"
          + " j.teacher_id, t.surname, t.given_name, t.patronymic, c.leader_id, l.surname,"
          + " l.given_name, l.patronymic FROM journal j JOIN school_class c ON c.id = j.class_id"
          + " JOIN subject b ON b.id = j.subject_id JOIN person t ON t.id = j.teacher_id"
          + " LEFT JOIN person l ON l.id = c.leader_id"
          + " WHERE j.school_id = ? AND j.begins = ? AND j.group_name <> '' ORDER BY j.id";

  private static final String ENROLLED =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, e.from_day, e.to_day FROM journal j"
          + " JOIN enrolment e ON e.class_id = j.class_id JOIN person p ON p.id = e.pupil_id"
          + " WHERE j.id = ?";

  private static final String MARKS =
      "SELECT journal_id, pupil_id, COUNT(*) FROM mark WHERE mark_value <> '' AND journal_id IN ";

  private static final String BY_PUPIL = " GROUP BY journal_id, pupil_id";

  private static final String STAYS =
      "SELECT journal_id, pupil_id, from_day, to_day, order_out, came_from FROM journal_member"
          + " WHERE journal_id IN ";

  private static final String OPEN =
      "SELECT id, order_text, proposed_by, proposed_at_nanos FROM division"
          + " WHERE journal_id = ? AND settled_at_nanos IS NULL";

  private static final String OPEN_OF_YEAR =
      "SELECT d.journal_id FROM division d JOIN journal j ON j.id = d.journal_id"
          + " WHERE d.settled_at_nanos IS NULL AND j.school_id = ? AND j.begins = ?"
          + " ORDER BY d.journal_id";

  private static final String MOVES =
      "SELECT pupil_id, journal_id FROM division_move WHERE division_id = ?";

  private static final String CONSENTS =
      "SELECT c.person_id, p.surname, p.given_name, p.patronymic, c.capacity, c.at_nanos"
          + " FROM division_consent c JOIN person p ON p.id = c.person_id"
          + " WHERE c.division_id = ? ORDER BY c.at_nanos, c.person_id";

  private static final String NEW =
      "INSERT INTO division (id, journal_id, order_text, proposed_by, proposed_at_nanos)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String NEW_MOVE =
      "INSERT INTO division_move (division_id, pupil_id, journal_id) VALUES (?, ?, ?)";

  private static final String NEW_CONSENT =
      "INSERT INTO division_consent (division_id, person_id, capacity, at_nanos)"
          + " VALUES (?, ?, ?, ?)";

  private static final String SETTLE =
      "UPDATE division SET settled_by = ?, settled_at_nanos = ?"
          + " WHERE id = ? AND settled_at_nanos IS NULL";

  private static final String NEXT_STAY =
      "UPDATE journal_member SET to_day = ?, order_out = ?, came_from = ?"
          + " WHERE journal_id = ? AND pupil_id = ? AND from_day = ?";

  private static final String NEW_STAY =
      "INSERT INTO journal_member (to_day, order_out, came_from, journal_id, pupil_id, from_day)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaGroupStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<GroupRow> groups(SchoolId school, int begins) {
    return sql.list(GROUPS, p -> p.id(school).small(begins), JpaGroupStore::group);
  }

  private static GroupRow group(Row row) throws SQLException {
    JournalId journal = new JournalId(row.number());
    ClassId schoolClass = new ClassId(row.number());
    ClassName className = row.className();
    long subject = row.number();
    String subjectName = row.text();
    String name = row.text();
    PersonId teacher = row.person();
    String teacherName = row.name().signed();
    @Nullable PersonId classTeacher = Shapes.personOrNull(row.number());
    @Nullable String classTeacherName = row.signedOrNull();
    return new GroupRow(
        journal,
        schoolClass,
        className.toString(),
        className.grade(),
        subject,
        subjectName,
        name,
        teacher,
        teacherName,
        classTeacher,
        classTeacherName == null ? "" : classTeacherName);
  }

  @Override
  public List<Enrolled> enrolled(JournalId journal) {
    return sql.list(
        ENROLLED,
        p -> p.id(journal),
        row -> new Enrolled(row.person(), row.name(), row.date(), row.dateOrNull()));
  }

  @Override
  public List<Stay> stays(List<JournalId> journals) {
    Keys keys = Keys.ofIds(journals);
    Map<List<Long>, Integer> marks = new HashMap<>();
    sql.list(
        MARKS + keys.list() + BY_PUPIL,
        p -> p.keys(keys),
        row -> marks.put(List.of(row.number(), row.number()), row.small()));
    return sql.list(
        STAYS + keys.list(),
        p -> p.keys(keys),
        row -> {
          JournalId journal = new JournalId(row.number());
          PersonId pupil = row.person();
          return new Stay(
              journal,
              pupil,
              row.date(),
              row.dateOrNull(),
              row.text(),
              journalOrNull(row.number()),
              marks.getOrDefault(List.of(journal.value(), pupil.value()), 0));
        });
  }

  private static @Nullable JournalId journalOrNull(long id) {
    return id == 0 ? null : new JournalId(id);
  }

  @Override
  public Optional<Proposal> open(JournalId anchor) {
    return sql.first(
        OPEN,
        p -> p.id(anchor),
        row -> {
          long id = row.number();
          return new Proposal(
              id, anchor, row.text(), row.person(), row.moment(), moves(id), consents(id));
        });
  }

  @Override
  public List<JournalId> open(SchoolId school, int begins) {
    return sql.list(
        OPEN_OF_YEAR, p -> p.id(school).small(begins), row -> new JournalId(row.number()));
  }

  private Map<PersonId, JournalId> moves(long proposal) {
    Map<PersonId, JournalId> moves = new HashMap<>();
    sql.list(
        MOVES,
        p -> p.number(proposal),
        row -> moves.put(row.person(), new JournalId(row.number())));
    return moves;
  }

  private List<Consent> consents(long proposal) {
    return sql.list(
        CONSENTS,
        p -> p.number(proposal),
        row ->
            new Consent(
                row.person(),
                row.name().signed(),
                row.constant(Party.Capacity.class),
                row.moment()));
  }

  @Override
  public void lock(List<JournalId> journals) {
    List<JournalId> sorted =
        journals.stream().sorted(Comparator.comparingLong(JournalId::value)).toList();
    sql.eachFinds(JpaSheetStore.LOCK, sorted, (p, journal) -> p.id(journal));
  }

  @Override
  public void save(Proposal proposal) {
    sql.update(
        NEW,
        p ->
            p.number(proposal.id())
                .id(proposal.anchor())
                .text(proposal.order())
                .id(proposal.by())
                .moment(proposal.at()));
    sql.each(
        NEW_MOVE,
        proposal.moves().entrySet(),
        (p, move) -> p.number(proposal.id()).id(move.getKey()).id(move.getValue()));
  }

  @Override
  public void agree(long proposal, List<Consent> consents) {
    sql.each(
        NEW_CONSENT,
        consents,
        (p, consent) ->
            p.number(proposal)
                .id(consent.person())
                .constant(consent.capacity())
                .moment(consent.at()));
  }

  @Override
  public void settle(long proposal, List<Stay> changed, PersonId by, LocalDateTime at) {
    sql.eachFinds(SETTLE, List.of(proposal), (p, id) -> p.id(by).moment(at).number(id));
    for (Stay stay : changed) {
      if (sql.update(NEXT_STAY, p -> bind(p, stay)) == 0) {
        sql.update(NEW_STAY, p -> bind(p, stay));
      }
    }
  }

  private static void bind(Params p, Stay stay) throws SQLException {
    p.date(stay.to())
        .text(stay.note())
        .numberOrNull(stay.cameFrom() == null ? 0 : stay.cameFrom().value())
        .id(stay.journal())
        .id(stay.pupil())
        .date(stay.from());
  }
}
