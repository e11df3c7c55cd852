package ua.journal.core.people;

import java.util.List;
import ua.journal.core.common.SchoolId;

/** Port: forms of study. */
public interface StudyFormStore {
  /**
   * Reads the forms that were written down, of all years.
   *
   * @param school the school, not null
   * @return forms by pupil and first day, never null
   */
  List<FormLine> ofSchool(SchoolId school);

  /**
   * Adds a form.
   *
   * @param line the form, not null
   */
  void add(FormLine line);
}
