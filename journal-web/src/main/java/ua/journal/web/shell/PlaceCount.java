package ua.journal.web.shell;

/** What a number beside a page counts. */
enum PlaceCount {
  NONE(""),
  NOTICES("notices.word"),
  DEBTS("rail.debtsWord"),
  PLANS("rail.plansWord"),
  GROUPS("rail.groupsWord"),
  POINTS("rail.pointsWord"),
  CHANGES("rail.changesWord"),
  HELP("rail.helpWord"),
  DOCUMENTS("rail.documentsWord"),
  OBSTACLES("rail.obstaclesWord");

  private final String words;

  PlaceCount(String words) {
    this.words = words;
  }

  /** Key of the counted noun. */
  String words() {
    return words;
  }

  /** Whether the number is news and no work. */
  boolean news() {
    return this == NOTICES;
  }
}
