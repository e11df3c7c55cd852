package ua.journal.core.documents;

/** What a document is, in the order of the shelf. */
public enum DocumentKind {
  /** The regulation of the electronic journal. */
  REGULATION,
  /** An order of the head. */
  ORDER,
  /** An instruction for a group of users. */
  INSTRUCTION,
  /** The acts the journal follows, with the settings each one drives. */
  ACTS,
  /** The notice about personal data. */
  PRIVACY,
  /** Anything else. */
  OTHER
}
