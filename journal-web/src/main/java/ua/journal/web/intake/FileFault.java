package ua.journal.web.intake;

/**
 * A file that could not be read.
 *
 * @param file its name
 * @param reason why, in words
 */
public record FileFault(String file, String reason) {}
