package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.ExternalId;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.PersonRow;

/** Rows taken away again, children before parents. */
final class TakenBack {
  private static final String PLAN_ITEM =
      "DELETE FROM plan_item WHERE journal_id = ? AND item_no = ?";
  private static final String SLOT =
      "DELETE FROM slot WHERE journal_id = ? AND weekday = ? AND bell_no = ? AND from_day = ?";
  private static final String LESSON = "DELETE FROM lesson WHERE id = ?";
  private static final String MEMBER =
      "DELETE FROM journal_member WHERE journal_id = ? AND pupil_id = ? AND from_day = ?";
  private static final String CURRICULUM =
      "DELETE FROM curriculum WHERE begins = ? AND grade = ? AND letter = ? AND subject_id = ?"
          + " AND school_id = ?";
  private static final String ENROLMENT = "DELETE FROM enrolment WHERE id = ?";
  private static final String GUARDIAN =
      "DELETE FROM guardian WHERE guardian_id = ? AND pupil_id = ?";
  private static final String ROLE = "DELETE FROM role_grant WHERE person_id = ? AND role = ?";

  private static final String JOURNAL = "DELETE FROM journal WHERE id = ? AND school_id = ?";
  private static final String SUBJECT = "DELETE FROM subject WHERE id = ? AND school_id = ?";
  private static final String CLASS = "DELETE FROM school_class WHERE id = ? AND school_id = ?";
  private static final String PERSON = "DELETE FROM person WHERE id = ? AND school_id = ?";
  private static final String EXTERNAL =
      "DELETE FROM external_id WHERE kind = ? AND target_id = ? AND school_id = ?";
  private static final String BELL = "DELETE FROM bell WHERE bell_no = ? AND school_id = ?";
  private static final String DAY_OFF =
      "DELETE FROM day_off WHERE from_day = ? AND name = ? AND school_id = ?";
  private static final String TERM =
      "DELETE FROM term WHERE begins = ? AND term_no = ? AND school_id = ?";

  private final Sql sql;
  private final SchoolId school;

  TakenBack(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  /** Rows that no others need; whatever is restored after them may name what still stands. */
  void leaves(SchoolRows rows) {
    sql.eachFinds(PLAN_ITEM, rows.planItems(), (p, row) -> p.number(row.journal()).small(row.no()));
    sql.eachFinds(
        SLOT,
        rows.slots(),
        (p, row) ->
            p.number(row.journal())
                .small(row.day().getValue())
                .small(row.period())
                .date(row.from()));
    sql.eachFinds(LESSON, rows.lessons(), (p, row) -> p.number(row.id()));
    sql.eachFinds(
        MEMBER,
        rows.members(),
        (p, row) -> p.number(row.journal()).number(row.pupil()).date(row.from()));
    sql.eachFinds(
        CURRICULUM,
        rows.curriculum(),
        (p, row) ->
            p.small(row.begins())
                .small(row.grade())
                .text(row.letter())
                .number(row.subject())
                .id(school));
    sql.eachFinds(ENROLMENT, rows.enrolments(), (p, row) -> p.number(row.id()));
    sql.eachFinds(
        GUARDIAN, rows.guardians(), (p, row) -> p.number(row.guardian()).number(row.pupil()));
    sql.eachFinds(ROLE, rows.roles(), (p, row) -> p.number(row.person()).constant(row.role()));
  }

  /** Rows that others needed. */
  void trunk(SchoolRows rows) {
    forget(ExternalId.Kind.JOURNAL, rows.journals().stream().map(JournalRow::id).toList());
    forget(ExternalId.Kind.CLASS, rows.classes().stream().map(ClassRow::id).toList());
    forget(ExternalId.Kind.PERSON, rows.people().stream().map(PersonRow::id).toList());
    sql.eachFinds(JOURNAL, rows.journals(), (p, row) -> p.number(row.id()).id(school));
    sql.eachFinds(SUBJECT, rows.subjects(), (p, row) -> p.number(row.id()).id(school));
    sql.eachFinds(CLASS, rows.classes(), (p, row) -> p.number(row.id()).id(school));
    sql.eachFinds(PERSON, rows.people(), (p, row) -> p.number(row.id()).id(school));
    sql.eachFinds(BELL, rows.lessonTimes(), (p, row) -> p.small(row.no()).id(school));
    sql.eachFinds(
        DAY_OFF, rows.daysOff(), (p, row) -> p.date(row.from()).text(row.name()).id(school));
    sql.eachFinds(TERM, rows.terms(), (p, row) -> p.small(row.begins()).small(row.no()).id(school));
  }

  /** The host may speak of them anew. */
  private void forget(ExternalId.Kind kind, List<Long> ids) {
    sql.each(EXTERNAL, ids, (p, id) -> p.constant(kind).number(id).id(school));
  }
}
