package ua.journal.core.teaching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: lists of journals of a school year. */
public interface TeachingStore {
  /**
   * Lists every journal of the school in a year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param now the school's local time, not null
   * @return journals in any order, never null
   */
  List<JournalSummary> journalsOfSchool(SchoolId school, int begins, LocalDateTime now);

  /**
   * Lists the journals a person teaches, substitutes in, or whose class they lead.
   *
   * @param person the person, not null
   * @param begins calendar year in which the school year begins
   * @param now the school's local time, not null
   * @param substitutedSince first day of substituted lessons that still count, not null
   * @return journals in any order, never null
   */
  List<JournalSummary> journalsOf(
      PersonId person, int begins, LocalDateTime now, LocalDate substitutedSince);
}
