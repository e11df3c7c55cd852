package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.school.Deadlines;

/**
 * How true a card is kept (R-LIFE-08, R-LIFE-09; clauses 3.3 and 4, class teacher, point 7).
 *
 * @param gaps what it lacks
 * @param verified when it was verified last, null for never
 * @param current whether that was in the present window
 */
public record CardState(List<Gap> gaps, @Nullable Verification verified, boolean current) {
  /** Copies the list. */
  public CardState {
    gaps = List.copyOf(gaps);
  }

  /**
   * Judges a card. Pure.
   *
   * @param pupil the pupil, not null
   * @param guardians his guardians, not null
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
    boolean current =
        verified != null && !verified.at().toLocalDate().isBefore(deadlines.windowOf(today));
    return new CardState(gaps, verified, current);
  }
}
