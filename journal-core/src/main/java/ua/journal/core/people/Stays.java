package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Dates;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.StayRules;
import ua.journal.core.regulation.Finding;

/**
 * A pupil's stays in classes (clause 4, secretary, point 2), only by order and never two at once;
 * what becomes of them when a movement was entered by mistake. A transfer is one movement: where
 * one stay began the day after the other ended, both follow. Pure.
 */
public final class Stays {
  private Stays() {}

  /** Replaces one stay; {@code stays} are in the order of their days. */
  static List<EnrolmentRow> corrected(List<EnrolmentRow> stays, int at, EnrolmentRow wanted) {
    List<EnrolmentRow> after = new ArrayList<>(stays);
    EnrolmentRow old = stays.get(at);
    after.set(at, wanted);
    if (at > 0 && touches(stays.get(at - 1), old)) {
      EnrolmentRow before = stays.get(at - 1);
      boolean oneOrder = before.orderOut().equals(old.orderIn());
      after.set(
          at - 1,
          ending(
              before, wanted.from().minusDays(1), oneOrder ? wanted.orderIn() : before.orderOut()));
    }
    LocalDate last = wanted.to();
    if (at + 1 < stays.size() && touches(old, stays.get(at + 1)) && last != null) {
      EnrolmentRow next = stays.get(at + 1);
      boolean oneOrder = next.orderIn().equals(old.orderOut());
      after.set(
          at + 1, beginning(next, last.plusDays(1), oneOrder ? wanted.orderOut() : next.orderIn()));
    }
    return after;
  }

  /** Takes the last movement back: the departure, else the transfer, else the arrival. */
  static List<EnrolmentRow> withdrawn(List<EnrolmentRow> stays) {
    List<EnrolmentRow> after = new ArrayList<>(stays);
    EnrolmentRow last = after.remove(after.size() - 1);
    if (last.to() != null) {
      after.add(ending(last, null, ""));
    } else if (!after.isEmpty() && touches(after.get(after.size() - 1), last)) {
      after.add(ending(after.remove(after.size() - 1), null, ""));
    }
    return after;
  }

  /** Finds what cannot be: days against their order, or two classes at once. */
  static Optional<Finding> judge(List<EnrolmentRow> stays, LocalDate first, LocalDate end) {
    for (int i = 0; i < stays.size(); i++) {
      EnrolmentRow stay = stays.get(i);
      LocalDate to = stay.to();
      if (stay.from().isBefore(first) || stay.from().isAfter(end)) {
        return finding("stay.year", stay.from());
      }
      if (to != null && to.isBefore(stay.from())) {
        return finding("stay.days", to);
      }
      if (to != null && stay.orderOut().isBlank()) {
        return finding("stay.order", to);
      }
      LocalDate next = i + 1 < stays.size() ? stays.get(i + 1).from() : null;
      if (next != null && (to == null || !to.isBefore(next))) {
        return finding("stay.overlap", next);
      }
    }
    return Optional.empty();
  }

  private static boolean touches(EnrolmentRow earlier, EnrolmentRow later) {
    return Objects.equals(earlier.to(), later.from().minusDays(1));
  }

  private static EnrolmentRow ending(EnrolmentRow row, @Nullable LocalDate to, String order) {
    return new EnrolmentRow(
        row.id(), row.pupil(), row.schoolClass(), row.from(), to, row.orderIn(), order);
  }

  private static EnrolmentRow beginning(EnrolmentRow row, LocalDate from, String order) {
    return new EnrolmentRow(
        row.id(), row.pupil(), row.schoolClass(), from, row.to(), order, row.orderOut());
  }

  private static Optional<Finding> finding(String text, LocalDate day) {
    return Optional.of(finding(text, Map.of("day", Dates.text(day))));
  }

  static Finding finding(String text, Map<String, String> facts) {
    return StayRules.finding(text, facts);
  }

  /**
   * Judges a decision of the council about a pupil whom it has moved already: from then on they
   * move by order.
   *
   * @param settled whether an earlier decision has been carried out
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> decided(boolean settled) {
    return settled ? Optional.of(finding("decision.placed", Map.of())) : Optional.empty();
  }

  /** What the school began the year with may lack its order. */
  static Finding opening(String text) {
    return StayRules.opening(text);
  }
}
