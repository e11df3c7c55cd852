package ua.journal.core.imports;

/** Reads one kind of table. */
interface Section {
  /**
   * Takes one row into the draft.
   *
   * @throws Unfit when the row can not be taken; the draft has not changed then
   */
  void take(Line line) throws Unfit;

  /** Looks at a row before any table is taken; most have no need to. */
  default void foresee(Line line) throws Unfit {}

  /** Is told that a table begins. */
  default void begin(Account account) throws Unfit {}

  /** Is told that a table has ended. */
  default void end() throws Unfit {}
}
