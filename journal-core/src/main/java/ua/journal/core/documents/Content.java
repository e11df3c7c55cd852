package ua.journal.core.documents;

/**
 * What an edition says.
 *
 * @param text typed text, empty for a file
 * @param file bytes of the file, empty for a text; not to be changed
 */
public record Content(String text, byte[] file) {}
