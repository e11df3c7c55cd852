package ua.journal.core.marks;

/** Kinds of assigned works. */
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
  PROJECT
}
