package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.FormLine;
import ua.journal.core.people.StudyForm;
import ua.journal.core.people.StudyFormStore;

/** Forms of study. */
final class JpaStudyFormStore implements StudyFormStore {
  private static final String FORMS =
      "SELECT f.id, f.pupil_id, f.form, f.from_day, f.order_text, f.noted_by, f.at_nanos"
          + " FROM person p JOIN study_form f ON f.pupil_id = p.id WHERE p.school_id = ?"
          + " ORDER BY f.pupil_id, f.from_day";

  private static final String ADD =
      "INSERT INTO study_form (id, pupil_id, form, from_day, order_text, noted_by, at_nanos)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaStudyFormStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<FormLine> ofSchool(SchoolId school) {
    return sql.list(
        FORMS,
        p -> p.id(school),
        row ->
            new FormLine(
                row.number(),
                row.person(),
                row.constant(StudyForm.class),
                row.date(),
                row.text(),
                row.person(),
                row.moment()));
  }

  @Override
  public void add(FormLine line) {
    sql.update(
        ADD,
        p ->
            p.number(line.id())
                .id(line.pupil())
                .constant(line.form())
                .date(line.from())
                .text(line.order())
                .id(line.by())
                .moment(line.at()));
  }
}
