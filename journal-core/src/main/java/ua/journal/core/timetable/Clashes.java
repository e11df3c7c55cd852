package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Who and what can be in one place at a time: R-LES-01 (clause 4, deputy head, point 2). A teacher
 * or a class with two lessons at once blocks, a room warns. One lesson of several classes is none,
 * but is told where a week is planned. Pure and thread-safe.
 */
public final class Clashes {
  private static final Rule ONE_AT_A_TIME = RuleBook.of("R-LES-01");

  private Clashes() {}

  /**
   * Compares every pair of places of the same day and lesson.
   *
   * @param places occupied places, not null
   * @return one entry per clash, by the order of the places, never null
   */
  public static List<Clash> find(Collection<Occupation> places) {
    Map<Hour, List<Occupation>> hours = new LinkedHashMap<>();
    for (Occupation place : places) {
      hours
          .computeIfAbsent(new Hour(place.day(), place.period()), hour -> new ArrayList<>())
          .add(place);
    }
    List<Clash> clashes = new ArrayList<>();
    for (List<Occupation> hour : hours.values()) {
      for (int i = 0; i < hour.size(); i++) {
        for (int j = i + 1; j < hour.size(); j++) {
          judge(hour.get(i), hour.get(j), clashes);
        }
      }
    }
    return clashes;
  }

  private static void judge(Occupation one, Occupation other, List<Clash> clashes) {
    if (!one.weeks().meet(other.weeks())) {
      return;
    }
    boolean joint = one.isJointWith(other);
    if (joint) {
      clashes.add(clash(Clash.Kind.JOINT, one, other, one.room()));
    } else if (one.teacher().equals(other.teacher())) {
      clashes.add(clash(Clash.Kind.TEACHER, one, other, ""));
    }
    for (String group : one.pupilGroups()) {
      if (other.pupilGroups().stream().anyMatch(taken -> overlap(group, taken))) {
        clashes.add(clash(Clash.Kind.CLASS, one, other, group));
      }
    }
    if (!joint && !one.room().isEmpty() && one.room().equals(other.room())) {
      clashes.add(clash(Clash.Kind.ROOM, one, other, one.room()));
    }
  }

  /**
   * Returns whether someone who gives a lesson of a day can not give another: in the same hour they
   * give, or misses, a lesson that is not a part of the same joint one.
   *
   * @param who the person, not null
   * @param lesson the lesson they shall give, not null
   * @param other another lesson of the same day, not null
   * @return true when they are busy
   */
  public static boolean isBusy(PersonId who, Held lesson, Held other) {
    return other.period() == lesson.period() && !other.isJointWith(lesson) && other.takes(who);
  }

  /**
   * Judges who shall give a lesson of a day.
   *
   * @param who the person, not null
   * @param lesson the lesson they shall give, not null
   * @param others the other lessons of the day, not null
   * @return a blocking finding, empty when they are free
   */
  public static Optional<Finding> substitute(PersonId who, Held lesson, Collection<Held> others) {
    return others.stream().anyMatch(other -> isBusy(who, lesson, other))
        ? Optional.of(
            ONE_AT_A_TIME.finding(
                "substitution.busy", Map.of("no", Integer.toString(lesson.period()))))
        : Optional.empty();
  }

  /**
   * Says a clash of a week that is planned.
   *
   * @param clash the clash, not null
   * @param who the teacher, the class, the group or the room, not null
   * @param one title of the first journal, not null
   * @param other title of the second, not null
   * @return the finding, never null
   */
  public static Finding ofWeek(Clash clash, String who, String one, String other) {
    return ONE_AT_A_TIME.finding(
        clash.kind().severity(),
        "timetable.clash." + clash.kind(),
        Map.of("who", who, "one", one, "other", other));
  }

  /**
   * Judges the number of a weekly place.
   *
   * @param rings whether the ordinary lesson times have it
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> rings(boolean rings) {
    return rings
        ? Optional.empty()
        : Optional.of(ONE_AT_A_TIME.finding("timetable.noBell", Map.of()));
  }

  /**
   * Judges a weekly place beside others of its day and lesson.
   *
   * @param place the place, not null
   * @param others places of other journals, not null
   * @param title names a journal, not null
   * @return the first blocking finding, or empty
   */
  public static Optional<Finding> weekly(
      Occupation place, Collection<Occupation> others, Function<JournalId, String> title) {
    List<Clash> clashes = new ArrayList<>();
    for (Occupation other : others) {
      judge(place, other, clashes);
      Optional<Clash> first = clashes.stream().filter(Clash::blocks).findFirst();
      if (first.isPresent()) {
        String text =
            first.get().kind() == Clash.Kind.CLASS
                ? "timetable.classTaken"
                : place.subject().equals(other.subject())
                    ? "timetable.teacherTakenJoint"
                    : "timetable.teacherTaken";
        return Optional.of(
            ONE_AT_A_TIME.finding(text, Map.of("other", title.apply(other.journal()))));
      }
    }
    return Optional.empty();
  }

  /**
   * Judges whether a lesson of a class was named.
   *
   * @param found how many lessons it may be
   * @return a blocking finding, empty for exactly one
   */
  public static Optional<Finding> oneOf(int found) {
    return found == 1
        ? Optional.empty()
        : Optional.of(
            ONE_AT_A_TIME.finding(
                found == 0 ? "substitution.noLesson" : "substitution.several", Map.of()));
  }

  /**
   * Says that whoever shall give a lesson gives another one.
   *
   * @param other title of the other lesson, not null
   * @return a blocking finding, never null
   */
  public static Finding gives(String other) {
    return ONE_AT_A_TIME.finding("substitution.taken", Map.of("other", other));
  }

  /**
   * Judges a place of one journal in a day: it is within the lesson times, and free.
   *
   * @param date the day, not null
   * @param period number of the lesson
   * @param rings whether the lesson times of that day have it
   * @param taken whether the journal has a lesson there already
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> place(LocalDate date, int period, boolean rings, boolean taken) {
    if (rings && !taken) {
      return Optional.empty();
    }
    Map<String, String> where = Map.of("date", date.toString(), "bell", Integer.toString(period));
    return Optional.of(ONE_AT_A_TIME.finding(rings ? "lesson.placeTaken" : "lesson.noBell", where));
  }

  /**
   * Judges a lesson of a day beside another of the same hour, as {@link #isBusy} does for the
   * teacher, as {@link #find} for pupils and room.
   *
   * @param date the day, not null
   * @param own what the lesson takes, not null
   * @param lesson the lesson, not null
   * @param taken what the other takes, not null
   * @param other the other, not null
   * @param what subject and class of the other, not null
   * @return findings, never null
   */
  public static List<Finding> ofDay(
      LocalDate date, Occupation own, Held lesson, Occupation taken, Held other, String what) {
    Set<Clash.Kind> kinds = EnumSet.noneOf(Clash.Kind.class);
    find(List.of(own, taken)).forEach(clash -> kinds.add(clash.kind()));
    kinds.remove(Clash.Kind.JOINT);
    kinds.remove(Clash.Kind.TEACHER);
    if (isBusy(own.teacher(), lesson, other)) {
      kinds.add(Clash.Kind.TEACHER);
    }
    Map<String, String> facts =
        Map.of(
            "date", date.toString(),
            "bell", Integer.toString(own.period()),
            "other", what,
            "room", taken.room());
    return kinds.stream()
        .map(kind -> ONE_AT_A_TIME.finding(kind.severity(), "lesson.clash." + kind, facts))
        .toList();
  }

  private static boolean overlap(String one, String other) {
    return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
  }

  private static Clash clash(Clash.Kind kind, Occupation one, Occupation other, String what) {
    return new Clash(kind, one.day(), one.period(), one.journal(), other.journal(), what);
  }

  private record Hour(DayOfWeek day, int period) {}

  /**
   * Who gives a lesson of a day.
   *
   * @param period number of the lesson
   * @param subject name of the subject
   * @param teacher teacher of the journal
   * @param giver who gives it, null for no one
   * @param away whether the teacher misses it
   */
  public record Held(
      int period, String subject, PersonId teacher, @Nullable PersonId giver, boolean away) {
    /** One teacher gives one subject to several classes at once only in a joint lesson. */
    boolean isJointWith(Held other) {
      return period == other.period
          && teacher.equals(other.teacher)
          && subject.equals(other.subject);
    }

    boolean takes(PersonId who) {
      return who.equals(giver) || away && who.equals(teacher);
    }
  }
}
