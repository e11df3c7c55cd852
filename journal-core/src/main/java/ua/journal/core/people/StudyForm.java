package ua.journal.core.people;

/** How a pupil learns (R-LIFE-10). */
public enum StudyForm {
  /** Очна. */
  FULL_TIME,
  /** Дистанційна. */
  DISTANCE,
  /** Мережева. */
  NETWORK,
  /** Заочна. */
  PART_TIME,
  /** Індивідуальний навчальний план. */
  INDIVIDUAL,
  /** Сімейна (домашня). */
  FAMILY,
  /** Екстернат. */
  EXTERNAL,
  /** Педагогічний патронаж. */
  PATRONAGE
}
