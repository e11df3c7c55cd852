package ua.journal.core.marks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;

/**
 * A mark in its present state; earlier states are revisions (R-MRK-10).
 *
 * @param column the column
 * @param pupil the pupil
 * @param value value of the scale, empty when withdrawn
 * @param revision number of writes, at least 1
 * @param previous value before the last write, empty for none
 * @param comment comment for pupil and parents, empty for none
 * @param madeUpOn day on which missed work was made up, null for none (R-MRK-06)
 * @param author who wrote it last
 * @param at when it was written last, school's local time
 */
@API(status = API.Status.STABLE)
public record Mark(
    ColumnId column,
    PersonId pupil,
    String value,
    int revision,
    String previous,
    String comment,
    @Nullable LocalDate madeUpOn,
    PersonId author,
    LocalDateTime at) {
  /**
   * Returns the state.
   *
   * @return the state, never null
   */
  public MarkState state() {
    if (value.isEmpty()) {
      return MarkState.WITHDRAWN;
    }
    return revision == 1 ? MarkState.CURRENT : MarkState.CORRECTED;
  }
}
