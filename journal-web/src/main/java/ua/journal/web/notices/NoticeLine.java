package ua.journal.web.notices;

/**
 * A notice as it is read.
 *
 * @param id its number
 * @param text the sentence
 * @param when «25.11.2026, 10:42»
 * @param href page that shows more, empty for none
 * @param hrefText what the link says
 */
public record NoticeLine(long id, String text, String when, String href, String hrefText) {}
