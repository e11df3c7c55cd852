package ua.journal.core.documents;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * What someone said about an edition with their name; signatures are only ever added.
 *
 * @param document number of the document
 * @param no number of the edition
 * @param kind what they said
 * @param person who
 * @param name their signature
 * @param at when, school's local time
 */
public record Signature(
    long document, int no, Kind kind, PersonId person, String name, LocalDateTime at) {
  /** What a signature says. */
  public enum Kind {
    /** The head approves; the edition is in force from then on (clause 4, head, point 1). */
    APPROVED,
    /** A member of the staff has read it. */
    ACKNOWLEDGED,
    /** The head has looked at it again and it stays as it is. */
    REVIEWED
  }
}
