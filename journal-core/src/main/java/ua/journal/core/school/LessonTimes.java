package ua.journal.core.school;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Lesson times for one kind of day: ordinary, shortened, of the second shift, remote. Its times are
 * judged by R-BELL-01 (clause 4, administrator, point 7) and R-BELL-02 (order 2205 of the ministry
 * of health). Immutable.
 *
 * @param no {@link #ORDINARY} or a number of its own
 * @param name what people call it, empty for the ordinary one
 * @param lessonTimes lesson times by number
 */
@API(status = API.Status.STABLE)
public record LessonTimes(int no, String name, List<LessonTime> lessonTimes) {
  /** Number of the schedule that rings unless something else was said. */
  public static final int ORDINARY = 0;

  private static final Rule TIMES = RuleBook.of("R-BELL-01");
  private static final Rule HEALTH = RuleBook.of("R-BELL-02");
  private static final int SHORTEST_BREAK = 10;
  private static final int LONGEST_LESSON = 45;
  private static final int LAST = 15;

  /** Puts the lesson times in order. */
  public LessonTimes {
    lessonTimes = lessonTimes.stream().sorted(Comparator.comparingInt(LessonTime::no)).toList();
  }

  /**
   * Finds a lesson time.
   *
   * @param wanted number of the lesson
   * @return the lesson time, empty when the schedule has none of that number
   */
  public Optional<LessonTime> period(int wanted) {
    return lessonTimes.stream().filter(period -> period.no() == wanted).findFirst();
  }

  /**
   * Judges the times: lesson times do not overlap; breaks and lessons have the length that health
   * rules ask for.
   *
   * @return findings in order of the lesson times, never null
   */
  public List<Finding> judge() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < lessonTimes.size(); i++) {
      LessonTime period = lessonTimes.get(i);
      Map<String, String> facts = Map.of("no", Integer.toString(period.no()));
      if (!period.ends().isAfter(period.starts())) {
        findings.add(TIMES.finding("bell.ends", facts));
      } else if (Duration.between(period.starts(), period.ends()).toMinutes() > LONGEST_LESSON) {
        findings.add(HEALTH.finding("bell.long", facts));
      }
      if (i > 0) {
        judgeBreak(lessonTimes.get(i - 1), period, findings);
      }
    }
    return findings;
  }

  /**
   * Judges the number of a lesson in a list of lesson times.
   *
   * @param no the number
   * @return a blocking finding, empty for 0 to 15
   */
  public static Optional<Finding> number(int no) {
    return no < 0 || no > LAST
        ? Optional.of(TIMES.finding("bell.number", Map.of()))
        : Optional.empty();
  }

  private static void judgeBreak(LessonTime before, LessonTime after, List<Finding> findings) {
    Map<String, String> facts =
        Map.of("no", Integer.toString(before.no()), "next", Integer.toString(after.no()));
    long minutes = Duration.between(before.ends(), after.starts()).toMinutes();
    if (minutes < 0) {
      findings.add(TIMES.finding("bell.overlap", facts));
    } else if (minutes < SHORTEST_BREAK) {
      findings.add(HEALTH.finding("bell.break", facts));
    }
  }
}
