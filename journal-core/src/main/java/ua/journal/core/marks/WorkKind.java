package ua.journal.core.marks;

import org.apiguardian.api.API;

/** Kinds of assigned works. */
@API(status = API.Status.STABLE)
public enum WorkKind {
  /** Самостійна робота. */
  INDEPENDENT,
  /** Контрольна робота. */
  CONTROL,
  /** Лабораторна робота. */
  LABORATORY,
  /** Практична робота. */
  PRACTICAL,
  /** Диктант. */
  DICTATION,
  /** Переказ. */
  RETELLING,
  /** Твір. */
  ESSAY,
  /** Проєкт. */
  PROJECT;

  /**
   * Returns whether the work needs a topic of its own (R-LES-04).
   *
   * @return true for control, laboratory and practical works
   */
  public boolean needsTopic() {
    return this == CONTROL || this == LABORATORY || this == PRACTICAL;
  }
}
