package ua.journal.core.regulation;

/** The grading policies a school meets; each is data in {@code policy-values.csv}. */
public enum PolicyCode {
  /** Order 329/2011: 12 points for grades not yet on the new school. */
  TRADITIONAL_12,
  /** Order 1093/2024: new school, grades 5–9, marks may carry a group of results. */
  NUSH_2024,
  /** Order 1427/2026: new school, grades 5–9, points only. */
  NUSH_2026,
  /** Order 289/2022: grade 5, first semester by levels. */
  LEVEL_FIRST_SEMESTER,
  /** Order 813/2021: grades 3–4 by levels. */
  PRIMARY_LEVEL,
  /** Order 813/2021: grades 1–4 in words. */
  PRIMARY_VERBAL,
  /** Electives and courses of choice: credited or studied, without points. */
  CREDIT
}
