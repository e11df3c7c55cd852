package ua.journal.core.marks;

import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** Kinds of columns of the sheet; summary columns come with the results. */
@API(status = API.Status.STABLE)
public enum ColumnKind {
  /** Mark for work in the lesson. */
  CURRENT(true, false),
  /** Assigned written or practical work, see {@link WorkKind}. */
  WORK(true, false),
  /** Listening, speaking, reading, writing. */
  SKILL(true, true),
  /** Exercise book. */
  NOTEBOOK(true, true),
  /** Formative: never a ground for a summary mark. */
  FORMATIVE(false, false),
  /** Diagnostic, in September: never a ground for a summary mark. */
  DIAGNOSTIC(false, false),
  /** A lesson without an assessment item: takes attendance only (R-MRK-04). */
  LESSON(false, false);

  private final boolean counted;
  private final boolean ofTerm;

  ColumnKind(boolean counted, boolean ofTerm) {
    this.counted = counted;
    this.ofTerm = ofTerm;
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
   * Returns whether marks of this kind count in means and grounds.
   *
   * @return false for formative and diagnostic works
   */
  public boolean counted() {
    return counted;
  }

  /**
   * Returns whether a column of the kind may stand without a day, for what is judged over several
   * lessons.
   *
   * @return true for skills and the exercise book
   */
  public boolean ofTerm() {
    return ofTerm;
  }
}
