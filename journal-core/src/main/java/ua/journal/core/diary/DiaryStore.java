package ua.journal.core.diary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.MarkStand;

/** Port: the diary of one pupil, read from the pupil outward. */
public interface DiaryStore {
  /**
   * Reads the rows of a span of days.
   *
   * @param pupil the pupil, not null
   * @param from first day, not null
   * @param to last day, inclusive, not null
   * @return the rows; empty when there is no such pupil
   */
  Optional<DiaryRows> rows(PersonId pupil, LocalDate from, LocalDate to);

  /**
   * Reads everything that ever stood in cells of a pupil.
   *
   * @param pupil the pupil, not null
   * @param columns columns of the cells, not null
   * @return the writes of all these cells, of each cell oldest first, never null
   */
  List<MarkStand> stands(PersonId pupil, Collection<ColumnId> columns);

  /**
   * Reads since when someone has been a pupil.
   *
   * @param pupil the pupil, not null
   * @return first day of the earliest enrolment; empty when there is no such pupil
   */
  Optional<LocalDate> since(PersonId pupil);
}
