package ua.journal.core.people;

import java.util.List;

/** What may change on a card beside class and orders. */
public enum CardField {
  /** Phone of a guardian. */
  PHONE,
  /** E-mail of a guardian. */
  EMAIL,
  /** Where a guardian lives. */
  ADDRESS,
  /** How a guardian wants to be reached. */
  CHANNEL,
  /** A guardian added. */
  GUARDIAN,
  /** Last day of a guardian's right to see. */
  RIGHT,
  /** Name of the pupil, by order. */
  NAME,
  /** Birth date of the pupil, by order. */
  BORN,
  /** Number of the personal file, by order. */
  FILE_NO,
  /** A stay in a class, by order. */
  STAY,
  /** Anything else a parent has to say. */
  NOTE;

  /** Fields of a contact. */
  public static final List<CardField> CONTACT = List.of(PHONE, EMAIL, ADDRESS, CHANNEL);

  /** What a parent may propose. */
  public static final List<CardField> PROPOSED = List.of(PHONE, EMAIL, ADDRESS, CHANNEL, NOTE);
}
