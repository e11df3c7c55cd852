package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.Deadlines;

/**
 * How true a card is kept: what it lacks, and R-LIFE-09 (clause 4, class teacher, point 7), whether
 * it was verified in the present window.
 *
 * @param gaps what it lacks
 * @param verified when it was verified last, null for never
 * @param current whether that was in the present window
 */
public record CardState(List<Gap> gaps, @Nullable Verification verified, boolean current) {
  private static final Rule VERIFIED = RuleBook.of("R-LIFE-09");

  /** Copies the list. */
  public CardState {
    gaps = List.copyOf(gaps);
  }

  /**
   * Judges a card. Pure.
   *
   * @param pupil the pupil, not null
   * @param guardians their guardians, not null
   * @param verified the last verification, null for none
   * @param today the day at the school, not null
   * @param deadlines when the windows begin, not null
   * @return the state, never null
   */
  public static CardState of(
      PupilLine pupil,
      List<GuardianLine> guardians,
      @Nullable Verification verified,
      LocalDate today,
      Deadlines deadlines) {
    List<Gap> gaps = new ArrayList<>();
    if (pupil.born() == null) {
      gaps.add(Gap.BORN);
    }
    if (pupil.fileNo().isEmpty()) {
      gaps.add(Gap.FILE_NO);
    }
    if (pupil.orderIn().isEmpty()) {
      gaps.add(Gap.ORDER);
    }
    List<GuardianLine> present = guardians.stream().filter(line -> line.holds(today)).toList();
    if (present.isEmpty()) {
      gaps.add(Gap.GUARDIAN);
    } else if (present.stream().noneMatch(line -> line.contact().reaches())) {
      gaps.add(Gap.CONTACT);
    }
    LocalDate window = deadlines.windowOf(today);
    return new CardState(gaps, verified, overdue(verified, window).isEmpty());
  }

  /**
   * Judges when a card was verified. Pure.
   *
   * @param verified the last verification, null for none
   * @param window first day of the present window, not null
   * @return a warning when that was not in the present window, else empty
   */
  public static Optional<Finding> overdue(@Nullable Verification verified, LocalDate window) {
    return verified == null || verified.at().toLocalDate().isBefore(window)
        ? Optional.of(VERIFIED.finding("card.overdue", Map.of("date", window.toString())))
        : Optional.empty();
  }
}
