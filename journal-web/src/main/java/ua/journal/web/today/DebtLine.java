package ua.journal.web.today;

/**
 * A debt as the page shows it.
 *
 * @param title what is missing and where
 * @param since how long ago the lesson was
 * @param minutes how long the entry takes
 * @param address the lesson in its journal
 * @param plannable whether the plan has an item for it
 * @param clauses clauses that ask for what is missing
 */
public record DebtLine(
    String title,
    String since,
    String minutes,
    String address,
    boolean plannable,
    String clauses) {}
