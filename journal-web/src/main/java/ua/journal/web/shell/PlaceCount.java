package ua.journal.web.shell;

/** What a number beside a page counts. */
enum PlaceCount {
  NONE(""),
  NOTICES("notices.word"),
  DEBTS("rail.debtsWord");

  private final String words;

  PlaceCount(String words) {
    this.words = words;
  }

  /** Key of the counted noun. */
  String words() {
    return words;
  }

  /** Whether the number is news and no debt. */
  boolean news() {
    return this == NOTICES;
  }
}
