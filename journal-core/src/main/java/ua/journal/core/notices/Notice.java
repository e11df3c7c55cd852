package ua.journal.core.notices;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * A notice to one person.
 *
 * @param id number of the notice; later ones are greater
 * @param person the addressee
 * @param kind kind of the notice
 * @param facts what fills the sentence: names as they are shown, days as {@code 2026-01-19}; short
 * @param target what the place is opened for, such as the number of a journal; empty for none
 * @param at when, the school's local time
 * @param seenAt when they marked it as read, null before
 */
public record Notice(
    long id,
    PersonId person,
    NoticeKind kind,
    Map<String, String> facts,
    String target,
    LocalDateTime at,
    @Nullable LocalDateTime seenAt) {
  /** Copies the facts. */
  public Notice {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /**
   * Returns whether the person has read it.
   *
   * @return false for a new notice
   */
  public boolean seen() {
    return seenAt != null;
  }
}
