package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.teaching.JournalHead;

/** Lessons that stand beside the timetable: added by hand, moved, cancelled with a reason. */
final class PlacedLessons {
  private static final String ADD =
      "INSERT INTO lesson (term_no, held_on, bell_no, starts_at, ends_at, reason, moved_to, room,"
          + " journal_id, status, kind, topic, work_topic, plan_no, homework, no_homework,"
          + " roll_called, revision, seq, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'LESSON', '',"
          + " '', 0, '', FALSE, FALSE, ?, ?, ?)";

  private static final String PLACE =
      "UPDATE lesson SET term_no = ?, held_on = ?, bell_no = ?, starts_at = ?, ends_at = ?,"
          + " reason = ?, moved_to = ? WHERE id = ?";

  private static final String STEP_ASIDE = "UPDATE lesson SET bell_no = -1 - bell_no WHERE id = ?";

  private final Sql sql;
  private final JournalHead head;

  PlacedLessons(Sql sql, JournalHead head) {
    this.sql = sql;
    this.head = head;
  }

  /** Two that change places stand beside the timetable for a moment: a place holds one lesson. */
  void place(List<Lesson> lessons) {
    if (lessons.size() > 1) {
      sql.each(STEP_ASIDE, lessons, (p, lesson) -> p.id(lesson.id()));
    }
    sql.each(PLACE, lessons, (p, lesson) -> bind(p, lesson).id(lesson.id()));
    for (String text : MovedLessons.TERMS) {
      sql.each(
          text,
          lessons,
          (p, lesson) -> p.small(lesson.term()).id(lesson.id()).small(lesson.term()));
    }
  }

  void add(List<Lesson> lessons) {
    sql.each(
        ADD,
        lessons,
        (p, lesson) ->
            bind(p, lesson)
                .text(lesson.room())
                .id(lesson.journal())
                .constant(lesson.stored())
                .small(lesson.revision())
                .number(head.seq())
                .id(lesson.id()));
  }

  private static Params bind(Params p, Lesson lesson) throws java.sql.SQLException {
    return p.small(lesson.term())
        .date(lesson.date())
        .small(lesson.period())
        .time(lesson.starts())
        .time(lesson.ends())
        .text(lesson.reason())
        .numberOrNull(lesson.movedTo() == null ? 0 : lesson.movedTo().value());
  }
}
