package ua.journal.core.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * A version of the timetable (clause 4, deputy head, point 2).
 *
 * @param id identifier
 * @param begins calendar year in which its school year begins
 * @param from first day it is valid on
 * @param state what has become of it
 * @param revision raised by every change
 * @param author who changed it last
 * @param authorName surname and initials
 * @param at when, the school's local time
 */
public record Version(
    VersionId id,
    int begins,
    LocalDate from,
    State state,
    int revision,
    PersonId author,
    String authorName,
    LocalDateTime at) {
  Version changed(LocalDate day, State next, PersonId by, LocalDateTime when) {
    return new Version(id, begins, day, next, revision + 1, by, "", when);
  }

  /** What has become of a version. */
  public enum State {
    /** Worked on; no one but its editors sees it. */
    DRAFT,
    /** In force from its day until the day of the next one. */
    PUBLISHED,
    /** Given up. */
    DISCARDED
  }
}
