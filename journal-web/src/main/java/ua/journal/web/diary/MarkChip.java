package ua.journal.web.diary;

/**
 * A mark as the page shows it.
 *
 * @param value present value
 * @param kind kind of work
 * @param about name of the work, comment and change, empty for none
 * @param was old value, empty unless the school shows it
 * @param fresh whether it was written today
 */
public record MarkChip(String value, String kind, String about, String was, boolean fresh) {}
