package ua.journal.web.register;

/**
 * The heading of a column.
 *
 * @param key what the address calls the column
 * @param title what it says
 * @param href where it leads: the list sorted by it, empty when it does not sort
 * @param sort how the list is sorted by it, in words of ARIA
 * @param number whether the column holds numbers
 */
public record Head(String key, String title, String href, String sort, boolean number) {}
