package ua.journal.web.journal;

import java.util.Arrays;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.sheet.SheetQuery.Span;

/** The choice of semesters over a journal, in the order of the switch. */
public enum Period {
  /** The first semester. */
  FIRST("1", Span.FIRST),
  /** Around today. */
  NOW("", Span.NOW),
  /** The second semester. */
  SECOND("2", Span.SECOND),
  /** The whole year. */
  YEAR("year", Span.YEAR);

  private final String term;
  private final Span span;

  Period(String term, Span span) {
    this.term = term;
    this.span = span;
  }

  static Period of(String term) {
    return Arrays.stream(values())
        .filter(period -> period.term.equals(term))
        .findFirst()
        .orElseThrow(() -> new JournalException(ErrorCode.MALFORMED, "No such term"));
  }

  Span span() {
    return span;
  }

  /** Value of the parameter {@code term}. */
  public String getTerm() {
    return term;
  }

  /** Key of its name in the texts. */
  public String getKey() {
    return "journal.period." + name();
  }

  /** The end of an address that opens a journal in this period. */
  public String getQuery() {
    return term.isEmpty() ? "" : "&term=" + term;
  }
}
