package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;
import ua.journal.core.teaching.JournalHead;

/**
 * The semesters a sheet shows.
 *
 * @param first number of the first
 * @param last number of the last
 * @param from first day
 * @param to last day
 */
@API(status = API.Status.STABLE)
public record Terms(int first, int last, LocalDate from, LocalDate to) {
  static Terms of(JournalHead head, SheetQuery.Span span, LocalDate today) {
    List<Term> terms = head.terms();
    Term begin = terms.get(0);
    Term end = terms.get(terms.size() - 1);
    switch (span) {
      case NOW -> {
        begin = new SchoolCalendar(head.begins(), terms, List.of(), List.of()).shownOn(today);
        end = begin;
      }
      case FIRST -> end = begin;
      case SECOND -> begin = end;
      case YEAR -> {
        return new Terms(begin.no(), end.no(), begin.from(), end.to());
      }
    }
    return new Terms(begin.no(), end.no(), begin.from(), end.to());
  }
}
