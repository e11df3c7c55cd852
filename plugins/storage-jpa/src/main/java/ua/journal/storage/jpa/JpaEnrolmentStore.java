package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.ConfirmedList;
import ua.journal.core.enrolment.EnrolmentStore;
import ua.journal.core.enrolment.ListedPupil;
import ua.journal.core.enrolment.Submission;

/** Lists and sheets that were handed in, lists that were confirmed. */
final class JpaEnrolmentStore implements EnrolmentStore {
  private static final String SUBMISSIONS =
      "SELECT s.id, s.kind, s.period_from, s.submitted_by, p.surname, p.given_name, p.patronymic,"
          + " s.at_nanos, s.line_count, b.surname, b.given_name, b.patronymic, s.accepted_nanos"
          + " FROM contingent_submission s LEFT JOIN person p ON p.id = s.submitted_by"
          + " LEFT JOIN person b ON b.id = s.accepted_by WHERE s.school_id = ?"
          + " ORDER BY s.at_nanos DESC, s.id DESC";

  private static final String SUBMIT =
      "INSERT INTO contingent_submission (id, school_id, kind, period_from, submitted_by, at_nanos,"
          + " line_count) VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String LINE =
      "INSERT INTO contingent_line (submission_id, line_no, grade, class_name, pupil_name)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String ACCEPT =
      "UPDATE contingent_submission SET accepted_by = ?, accepted_nanos = ?"
          + " WHERE id = ? AND accepted_by IS NULL";

  private static final String LISTS =
      "SELECT grade, class_name, pupil_name FROM contingent_line WHERE submission_id = ?"
          + " ORDER BY line_no";

  private static final String CONFIRMED =
      "SELECT l.id, l.class_id, l.at_nanos, l.confirmed_by, p.surname, p.given_name, p.patronymic,"
          + " l.extra, m.pupil_id, m.present FROM school_class c"
          + " JOIN confirmed_list l ON l.class_id = c.id AND l.id = (SELECT MAX(x.id)"
          + " FROM confirmed_list x WHERE x.class_id = c.id)"
          + " LEFT JOIN person p ON p.id = l.confirmed_by"
          + " LEFT JOIN confirmed_pupil m ON m.list_id = l.id WHERE c.school_id = ?";

  private static final String CONFIRM =
      "INSERT INTO confirmed_list (id, class_id, at_nanos, confirmed_by, extra)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String MEMBER =
      "INSERT INTO confirmed_pupil (list_id, pupil_id, present) VALUES (?, ?, ?)";

  private final Sql sql;

  JpaEnrolmentStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Submission> submissions(SchoolId school) {
    return sql.list(
        SUBMISSIONS,
        p -> p.id(school),
        row ->
            new Submission(
                row.number(),
                row.constant(Submission.Kind.class),
                row.date(),
                row.person(),
                row.signedOrEmpty(),
                row.moment(),
                row.small(),
                row.signedOrEmpty(),
                row.momentOrNull()));
  }

  @Override
  public void submit(SchoolId school, Submission submission, List<ListedPupil> pupils) {
    sql.update(
        SUBMIT,
        p ->
            p.number(submission.id())
                .id(school)
                .constant(submission.kind())
                .date(submission.period())
                .id(submission.by())
                .moment(submission.at())
                .small(submission.lines()));
    sql.each(
        LINE,
        IntStream.range(0, pupils.size()).boxed().toList(),
        (p, no) -> {
          ListedPupil pupil = pupils.get(no);
          p.number(submission.id())
              .small(no)
              .small(pupil.grade())
              .text(pupil.className())
              .text(pupil.name());
        });
  }

  @Override
  public void accept(long submission, PersonId by, LocalDateTime at) {
    sql.eachFinds(ACCEPT, List.of(submission), (p, which) -> p.id(by).moment(at).number(which));
  }

  @Override
  public List<ListedPupil> lists(long submission) {
    return sql.list(
        LISTS,
        p -> p.number(submission),
        row -> new ListedPupil(row.small(), row.text(), row.text()));
  }

  @Override
  public List<ConfirmedList> confirmed(SchoolId school) {
    Map<Long, ConfirmedList> heads = new LinkedHashMap<>();
    Map<Long, Set<PersonId>> present = new HashMap<>();
    Map<Long, Set<PersonId>> absent = new HashMap<>();
    sql.list(
        CONFIRMED,
        p -> p.id(school),
        row -> {
          ConfirmedList head = head(row);
          heads.putIfAbsent(head.id(), head);
          PersonId pupil = Shapes.personOrNull(row.number());
          boolean there = row.flag();
          return pupil != null
              && (there ? present : absent)
                  .computeIfAbsent(head.id(), id -> new HashSet<>())
                  .add(pupil);
        });
    return heads.values().stream()
        .map(
            head ->
                new ConfirmedList(
                    head.id(),
                    head.schoolClass(),
                    head.at(),
                    head.by(),
                    head.byName(),
                    present.getOrDefault(head.id(), Set.of()),
                    absent.getOrDefault(head.id(), Set.of()),
                    head.extra()))
        .toList();
  }

  private static ConfirmedList head(Row row) throws SQLException {
    long id = row.number();
    ClassId schoolClass = new ClassId(row.number());
    LocalDateTime at = row.moment();
    PersonId by = row.person();
    String byName = row.signedOrEmpty();
    return new ConfirmedList(id, schoolClass, at, by, byName, Set.of(), Set.of(), row.text());
  }

  @Override
  public void confirm(SchoolId school, ConfirmedList list) {
    sql.update(
        CONFIRM,
        p ->
            p.number(list.id())
                .id(list.schoolClass())
                .moment(list.at())
                .id(list.by())
                .text(list.extra()));
    sql.each(MEMBER, list.present(), (p, pupil) -> p.number(list.id()).id(pupil).flag(true));
    sql.each(MEMBER, list.absent(), (p, pupil) -> p.number(list.id()).id(pupil).flag(false));
  }
}
