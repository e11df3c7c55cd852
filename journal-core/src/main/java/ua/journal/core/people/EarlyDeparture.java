package ua.journal.core.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ua.journal.core.access.RequestContext;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;

/**
 * A departure dated before the stay of the opened year begins: the pupil leaves last year's class,
 * and their place in the new one is taken back (R-LIFE-01, R-LIFE-02).
 */
final class EarlyDeparture {
  private final Movement.Departure departure;
  private final YearLists lists;
  private final RequestContext context;

  EarlyDeparture(Movement.Departure departure, YearLists lists, RequestContext context) {
    this.departure = departure;
    this.lists = lists;
    this.context = context;
  }

  /**
   * Whether their first stay of the year begins later, and a class of last year still holds them.
   */
  boolean applies() {
    LocalDate last = last();
    boolean later =
        lists.pupils().stream()
            .filter(line -> line.id().equals(departure.pupil()) && lists.yearOf(line) != year())
            .min(Comparator.comparing(PupilLine::from))
            .filter(line -> line.from().isAfter(last))
            .isPresent();
    return later
        && lists
            .lastYears(departure.pupil())
            .filter(line -> line.to() == null && !line.from().isAfter(last))
            .isPresent();
  }

  LocalDate last() {
    return Objects.requireNonNull(departure.last());
  }

  int year() {
    return lists.begins() - 1;
  }

  /** What was entered in the new year already keeps them there until someone has looked at it. */
  Optional<Finding> held() {
    CorrectedStay effect = rows().effect(context);
    int entries = effect.marksOut() + effect.absencesOut();
    return entries == 0
        ? Optional.empty()
        : Optional.of(Stays.finding("move.entries", Map.of("entries", Integer.toString(entries))));
  }

  void takeBack() {
    rows().write(context);
  }

  private StayRows rows() {
    SchoolRows rows =
        context
            .port(RegisterStore.class)
            .ofPupil(context.school(), departure.pupil(), lists.begins());
    return new StayRows(rows, lists.begins(), rows.enrolments(), List.of());
  }
}
