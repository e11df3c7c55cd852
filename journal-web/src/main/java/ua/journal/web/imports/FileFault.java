package ua.journal.web.imports;

/**
 * A file that could not be read.
 *
 * @param file its name
 * @param reason why, in words
 */
public record FileFault(String file, String reason) {}
