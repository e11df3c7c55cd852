package ua.journal.core.imports;

/** Clauses of the regulation that ask for what is imported. */
final class Clauses {
  static final String ADMINISTRATOR = "Положення, р. 4, адміністратор, п. 7";
  static final String SEPARATION = "Положення, п. 8.6";
  static final String SECRETARY = "Положення, р. 4, секретар, п. 1";
  static final String CONTINGENT = "Положення, р. 4, секретар, п. 2";
  static final String CLASS_TEACHER_GROUPS = "Положення, р. 4, класний керівник, п. 4";
  static final String CLASS_TEACHER_CARDS = "Положення, р. 4, класний керівник, п. 7";
  static final String PLANS = "Положення, р. 4, учитель-предметник, п. 2";
  static final String TIMETABLE = "Положення, р. 4, заступник директора, п. 2";

  private Clauses() {}
}
