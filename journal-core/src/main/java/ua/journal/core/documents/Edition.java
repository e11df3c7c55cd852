package ua.journal.core.documents;

import java.time.LocalDateTime;

/**
 * An edition of a document without its content; editions are only ever added.
 *
 * @param document number of the document, time-sorted
 * @param no number of the edition from 1
 * @param kind what the document is
 * @param title its title
 * @param fileName name of the file, empty for a typed text
 * @param open whether it may be read without signing in once it is in force
 * @param acknowledge whether the staff confirms having read it
 * @param author signature of whoever brought it in
 * @param at when, school's local time
 */
public record Edition(
    long document,
    int no,
    DocumentKind kind,
    String title,
    String fileName,
    boolean open,
    boolean acknowledge,
    String author,
    LocalDateTime at) {
  /**
   * Returns whether it is a file to fetch rather than a text to read.
   *
   * @return true for a file
   */
  public boolean file() {
    return !fileName.isEmpty();
  }
}
