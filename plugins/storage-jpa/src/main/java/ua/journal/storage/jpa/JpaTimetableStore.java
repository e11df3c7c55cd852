package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.timetable.Course;
import ua.journal.core.timetable.DatedSlot;
import ua.journal.core.timetable.FutureLesson;
import ua.journal.core.timetable.LessonPlace;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.TimetableStore;
import ua.journal.core.timetable.Version;
import ua.journal.core.timetable.VersionId;
import ua.journal.core.timetable.Weeks;

/** Versions of the timetable and the lessons to come. */
final class JpaTimetableStore implements TimetableStore {
  private static final String COURSES =
      "SELECT j.id, b.name, c.grade, c.id, c.grade, c.letter, j.group_name, j.teacher_id, p.surname,"
          + " p.given_name, p.patronymic, j.weekly_half_hours FROM journal j"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " JOIN person p ON p.id = j.teacher_id WHERE j.school_id = ? AND j.begins = ?";

  private static final String SLOTS =
      "SELECT x.journal_id, x.weekday, x.bell_no, x.weeks, x.room, x.from_day, x.to_day FROM slot x"
          + " JOIN journal j ON j.id = x.journal_id WHERE j.school_id = ? AND j.begins = ?";

  private static final String VERSIONS =
      "SELECT v.id, v.begins, v.from_day, v.state, v.revision, v.author_id, p.surname,"
          + " p.given_name, p.patronymic, v.at_nanos FROM timetable_version v"
          + " LEFT JOIN person p ON p.id = v.author_id WHERE v.school_id = ?"
          + " ORDER BY v.from_day DESC, v.at_nanos DESC";

  private static final String PLACES =
      "SELECT journal_id, weekday, bell_no, weeks, room FROM timetable_place WHERE version_id = ?";

  private static final String NEW_VERSION =
      "INSERT INTO timetable_version (begins, from_day, state, revision, author_id, at_nanos, id,"
          + " school_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NEXT_VERSION =
      "UPDATE timetable_version SET begins = ?, from_day = ?, state = ?, revision = ?,"
          + " author_id = ?, at_nanos = ? WHERE id = ? AND revision = ?";

  private static final String NEW_PLACE =
      "INSERT INTO timetable_place (weeks, room, journal_id, weekday, bell_no, version_id)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String LEFT_PLACE =
      "DELETE FROM timetable_place WHERE weeks = ? AND room = ? AND journal_id = ? AND weekday = ?"
          + " AND bell_no = ? AND version_id = ?";

  /** What holds a lesson, the strongest first. */
  private static final String LESSONS =
      "SELECT l.id, l.journal_id, l.held_on, l.bell_no, l.room,"
          + " CASE WHEN l.revision > 0 OR l.roll_called"
          + " OR EXISTS (SELECT 1 FROM assessment a WHERE a.lesson_id = l.id)"
          + " OR EXISTS (SELECT 1 FROM attendance t WHERE t.lesson_id = l.id) THEN 'WRITTEN'"
          + " WHEN l.substitute_id IS NOT NULL"
          + " OR EXISTS (SELECT 1 FROM missed_lesson m WHERE m.lesson_id = l.id)"
          + " THEN 'SUBSTITUTED'"
          + " WHEN EXISTS (SELECT 1 FROM lesson d WHERE d.journal_id = l.journal_id"
          + " AND d.due_lesson_id = l.id) THEN 'HOMEWORK_DUE' ELSE 'FREE' END"
          + " FROM lesson l JOIN journal j ON j.id = l.journal_id"
          + " WHERE j.school_id = ? AND j.begins = ? AND l.held_on >= ?"
          + " ORDER BY l.journal_id, l.held_on, l.bell_no";

  private static final String WRITTEN =
      "SELECT j.id FROM journal j WHERE j.school_id = ? AND j.begins = ?"
          + " AND (EXISTS (SELECT 1 FROM assessment a"
          + " WHERE a.journal_id = j.id AND a.lesson_id IS NOT NULL)"
          + " OR EXISTS (SELECT 1 FROM attendance t WHERE t.journal_id = j.id)"
          + " OR EXISTS (SELECT 1 FROM lesson l WHERE l.journal_id = j.id"
          + " AND (l.revision > 0 OR l.roll_called)))";

  private static final String UNTOUCHED =
      " WHERE id = ? AND revision = 0 AND NOT roll_called AND substitute_id IS NULL";
  private static final String LEAVE = "UPDATE lesson SET bell_no = -bell_no" + UNTOUCHED;
  private static final String VANISH = "DELETE FROM lesson" + UNTOUCHED;
  private static final String GO =
      "UPDATE lesson SET term_no = ?, held_on = ?, bell_no = ?, starts_at = ?, ends_at = ?,"
          + " room = ? WHERE id = ?";
  private static final String APPEAR =
      "INSERT INTO lesson (term_no, held_on, bell_no, starts_at, ends_at, room, id, journal_id,"
          + " status, kind, topic, work_topic, plan_no, homework, no_homework, roll_called,"
          + " revision, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', 'LESSON', '', '', 0, '',"
          + " FALSE, FALSE, 0, 0)";

  private final Sql sql;

  JpaTimetableStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Course> courses(SchoolId school, int begins) {
    return sql.list(
        COURSES,
        p -> p.id(school).small(begins),
        row ->
            new Course(
                new JournalId(row.number()),
                row.text(),
                row.small(),
                new ClassId(row.number()),
                row.className().toString(),
                row.text(),
                row.person(),
                row.name().signed(),
                row.small()));
  }

  @Override
  public List<DatedSlot> slots(SchoolId school, int begins) {
    return sql.list(
        SLOTS,
        p -> p.id(school).small(begins),
        row -> new DatedSlot(slot(row), row.date(), row.dateOrNull()));
  }

  private static Slot slot(Row row) throws SQLException {
    return new Slot(
        new JournalId(row.number()),
        DayOfWeek.of(row.small()),
        row.small(),
        row.constant(Weeks.class),
        row.text());
  }

  @Override
  public List<Version> versions(SchoolId school) {
    return sql.list(
        VERSIONS,
        p -> p.id(school),
        row ->
            new Version(
                new VersionId(row.number()),
                row.small(),
                row.date(),
                row.constant(Version.State.class),
                row.small(),
                row.person(),
                orEmpty(row.signedOrNull()),
                row.moment()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  public List<Slot> places(VersionId draft) {
    return sql.list(PLACES, p -> p.id(draft), JpaTimetableStore::slot);
  }

  @Override
  public void begin(SchoolId school, Version draft, List<Slot> places) {
    sql.update(NEW_VERSION, p -> bind(p, draft).id(draft.id()).id(school));
    sql.each(NEW_PLACE, places, (p, slot) -> bind(p, slot).id(draft.id()));
  }

  @Override
  public void change(Version version, @Nullable Slot before, @Nullable Slot after) {
    sql.eachFinds(
        NEXT_VERSION,
        List.of(version),
        (p, next) -> bind(p, next).id(next.id()).small(next.revision() - 1));
    sql.eachFinds(
        LEFT_PLACE,
        Stream.ofNullable(before).toList(),
        (p, slot) -> bind(p, slot).id(version.id()));
    sql.each(
        NEW_PLACE, Stream.ofNullable(after).toList(), (p, slot) -> bind(p, slot).id(version.id()));
  }

  private static Params bind(Params p, Version version) throws SQLException {
    return p.small(version.begins())
        .date(version.from())
        .constant(version.state())
        .small(version.revision())
        .id(version.author())
        .moment(version.at());
  }

  private static Params bind(Params p, Slot slot) throws SQLException {
    return p.constant(slot.weeks())
        .text(slot.room())
        .id(slot.journal())
        .small(slot.day().getValue())
        .small(slot.period());
  }

  @Override
  public List<FutureLesson> lessons(SchoolId school, int begins, LocalDate from) {
    return sql.list(
        LESSONS,
        p -> p.id(school).small(begins).date(from),
        row ->
            new FutureLesson(
                new LessonId(row.number()),
                new JournalId(row.number()),
                row.date(),
                row.small(),
                row.text(),
                row.constant(FutureLesson.Kept.class)));
  }

  @Override
  public Set<JournalId> written(SchoolId school, int begins) {
    return Set.copyOf(
        sql.list(WRITTEN, p -> p.id(school).small(begins), row -> new JournalId(row.number())));
  }

  /** The journals are locked first: what is written meanwhile is seen, and refuses the rest. */
  @Override
  public void publish(SchoolId school, Release release) {
    List<JournalId> journals = journals(release);
    sql.eachFinds(JpaSheetStore.LOCK, journals, (p, journal) -> p.id(journal));
    sql.each(TeachingTables.NEW_SLOT, release.begun(), JpaTimetableStore::bind);
    sql.eachFinds(TeachingTables.NEXT_SLOT, release.dated(), JpaTimetableStore::bind);
    sql.eachFinds(VANISH, release.vanish(), (p, lesson) -> p.id(lesson.id()));
    sql.eachFinds(LEAVE, release.move(), (p, lesson) -> p.id(lesson.id()));
    sql.eachFinds(GO, release.move(), (p, lesson) -> bind(p, lesson));
    sql.eachFinds(GO, release.rooms(), (p, lesson) -> bind(p, lesson));
    sql.each(APPEAR, release.appear(), (p, lesson) -> bind(p, lesson).id(lesson.journal()));
    List<LessonPlace> announced =
        Stream.of(release.move(), release.rooms(), release.appear()).flatMap(List::stream).toList();
    sql.each(MovedLessons.ANNOUNCE, announced, (p, lesson) -> p.id(lesson.id()));
  }

  private static List<JournalId> journals(Release release) {
    Stream<JournalId> placed =
        Stream.of(release.move(), release.rooms(), release.appear())
            .flatMap(List::stream)
            .map(LessonPlace::journal);
    Stream<JournalId> slots =
        Stream.concat(release.begun().stream(), release.dated().stream())
            .map(place -> place.slot().journal());
    return Stream.of(placed, slots, release.vanish().stream().map(FutureLesson::journal))
        .flatMap(ids -> ids)
        .distinct()
        .sorted((one, other) -> Long.compare(one.value(), other.value()))
        .toList();
  }

  private static void bind(Params p, DatedSlot place) throws SQLException {
    Slot slot = place.slot();
    p.constant(slot.weeks())
        .text(slot.room())
        .date(place.to())
        .id(slot.journal())
        .small(slot.day().getValue())
        .small(slot.period())
        .date(place.from());
  }

  private static Params bind(Params p, LessonPlace lesson) throws SQLException {
    return p.small(lesson.term())
        .date(lesson.date())
        .small(lesson.period())
        .time(lesson.starts())
        .time(lesson.ends())
        .text(lesson.room())
        .id(lesson.id());
  }
}
