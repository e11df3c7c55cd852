package ua.journal.sample;

import java.time.LocalDate;
import ua.journal.core.common.PersonName;

/** How the demo's pupils learn and come to school; everything follows from their names. */
final class Pupils {
  private static final double DAY_ABSENT = 0.035;
  private static final double CHRONIC_ABSENT = 0.38;
  private static final double LESSON_ABSENT = 0.006;
  private static final double LATE = 0.008;
  private final String chronic;

  /** Takes the listed name of the chronic absentee. */
  Pupils(String chronic) {
    this.chronic = chronic;
  }

  boolean absent(PersonName name, LocalDate date, int period) {
    boolean often = name.listed().equals(chronic);
    return Chance.of("day", name, date) < (often ? CHRONIC_ABSENT : DAY_ABSENT)
        || Chance.of("lesson", name, date, period) < LESSON_ABSENT;
  }

  /** Minutes of lateness, 0 for in time. */
  int late(PersonName name, LocalDate date, int period) {
    double chance = Chance.of("late", name, date, period);
    return chance < (period == 1 ? 3 * LATE : LATE) ? 3 + (int) (chance * 1000) : 0;
  }

  int mark(PersonName name, String subject, LocalDate date, int work) {
    double ability = 4.2 + 6.6 * Chance.of("ability", name);
    double bent = 2.4 * (Chance.of("bent", name, subject) - 0.5);
    double day = Chance.around("mark", name, subject, date, work);
    double effort = name.listed().equals(chronic) ? -1.5 : 0;
    return (int) Math.max(1, Math.min(12, Math.round(ability + bent + day + effort)));
  }
}
