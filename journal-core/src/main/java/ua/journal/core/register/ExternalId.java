package ua.journal.core.register;

/**
 * Somebody or something in the host's own system and in this journal. One thing of the host is one
 * here; the host may know one of ours by several ids.
 *
 * @param kind what it is
 * @param externalId id in the host's system, 1 to 100 characters
 * @param id id in this journal
 */
public record ExternalId(Kind kind, String externalId, long id) {
  /** Longest id of a host. */
  public static final int LONGEST = 100;

  /** What has an id of its own in other systems. */
  public enum Kind {
    /** Somebody. */
    PERSON,
    /** A class of a year. */
    CLASS,
    /** A journal of a class and subject. */
    JOURNAL
  }
}
