package ua.journal.benchmarks.load;

/**
 * One line of the table.
 *
 * @param where database and years of marks
 * @param what what was measured
 * @param figures what came of it
 * @param cells cells in one answer, 0 where that says nothing
 * @param statements SQL statements of one operation, 0 where they were not counted
 */
public record Row(String where, String what, Figures figures, int cells, double statements) {}
