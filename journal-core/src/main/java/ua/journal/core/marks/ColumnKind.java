package ua.journal.core.marks;

import java.util.List;
import java.util.stream.Stream;

/** Kinds of columns of the sheet; summary columns come with the results. */
public enum ColumnKind {
  /** Mark for work in the lesson. */
  CURRENT(true),
  /** Assigned written or practical work, see {@link WorkKind}. */
  WORK(true),
  /** Listening, speaking, reading, writing. */
  SKILL(true),
  /** Exercise book. */
  NOTEBOOK(true),
  /** Formative: never a ground for a summary mark. */
  FORMATIVE(false),
  /** Diagnostic, in September: never a ground for a summary mark. */
  DIAGNOSTIC(false),
  /** A lesson without an assessment item: takes attendance only (R-MRK-04). */
  LESSON(false);

  private final boolean counted;

  ColumnKind(boolean counted) {
    this.counted = counted;
  }

  /**
   * Returns what the policies call the kinds.
   *
   * @return names in the order of the kinds, never null
   */
  public static List<String> names() {
    return Stream.of(values()).map(ColumnKind::name).toList();
  }

  /**
   * Tells whether marks of this kind count in means and grounds.
   *
   * @return false for formative and diagnostic works
   */
  public boolean counted() {
    return counted;
  }
}
