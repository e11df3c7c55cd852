package ua.journal.web.reports;

import java.util.List;
import java.util.Optional;
import ua.journal.core.reports.Document;

/**
 * A report that a page and the interface call by its name; each is a bean of the room whose facts
 * it tells.
 */
public interface SchoolReport {
  /** Its name in addresses: lower-case letters and hyphens. */
  String id();

  /** What it is, in the reader's language. */
  String title();

  /** What a query may say. */
  List<Parameter> parameters();

  /** A query that works for the caller now; empty when the report is not theirs to read. */
  Optional<String> example();

  /**
   * Asks for the facts in the caller's name and writes them down.
   *
   * @throws ua.journal.core.common.JournalException when a parameter is not understood, or what is
   *     asked about is not there or not the caller's
   */
  Document document(ReportQuery query);

  /**
   * A parameter of the query.
   *
   * @param name its name
   * @param type what it holds
   * @param required whether it must be there
   */
  record Parameter(String name, Type type, boolean required) {}

  /** What a parameter holds. */
  enum Type {
    /** Identifier of a pupil. */
    PUPIL,
    /** A month such as 2026-11. */
    MONTH
  }
}
