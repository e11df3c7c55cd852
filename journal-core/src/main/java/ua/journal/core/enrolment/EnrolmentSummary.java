package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.people.ClassLine;

/**
 * The enrolment of a day: numbers, lists, sheets, requests.
 *
 * @param classes classes in order
 * @param undecided pupils of the year before whom no one has decided about
 * @param due last day to hand the lists in
 * @param lists the lists handed in this year, null for none
 * @param late whether they came after the day due, or have not come
 * @param weeks weeks of the year, the latest first
 * @param requests requests of class teachers: open ones first, then the latest
 */
public record EnrolmentSummary(
    List<ClassCount> classes,
    int undecided,
    LocalDate due,
    @Nullable Submission lists,
    boolean late,
    List<Week> weeks,
    List<ChangeRequest> requests) {
  /** Copies the lists. */
  public EnrolmentSummary {
    classes = List.copyOf(classes);
    weeks = List.copyOf(weeks);
    requests = List.copyOf(requests);
  }

  /**
   * Counts the pupils of the school.
   *
   * @return pupils in all classes today, and the undecided
   */
  public int pupils() {
    return classes.stream().mapToInt(ClassCount::pupils).sum() + undecided;
  }

  /**
   * A class in numbers.
   *
   * @param schoolClass the class
   * @param pupils how many are in it today
   * @param withoutOrder how many of them were enrolled without an order (R-LIFE-01)
   * @param confirmed what its class teacher confirmed last, null for nothing
   * @param difference where that parts from the enrolment
   */
  public record ClassCount(
      ClassLine schoolClass,
      int pupils,
      int withoutOrder,
      @Nullable ConfirmedList confirmed,
      ListDifference difference) {}
}
