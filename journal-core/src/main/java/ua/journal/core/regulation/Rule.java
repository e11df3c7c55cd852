package ua.journal.core.regulation;

/**
 * One rule of the journal.
 *
 * @param id stable id such as {@code R-MRK-04}
 * @param severity what breaking it does
 * @param clause clause of the regulation, else of the act, else the rule id; never empty
 */
public record Rule(String id, Severity severity, String clause) {}
