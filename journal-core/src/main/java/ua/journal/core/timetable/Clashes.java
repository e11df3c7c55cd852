package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds double bookings in a timetable (R-LES-01): a teacher or a class blocks, a room warns. One
 * lesson of several classes is none, but is told. Pure and thread-safe.
 */
public final class Clashes {
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
          .computeIfAbsent(new Hour(place.day(), place.bell()), hour -> new ArrayList<>())
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

  private static boolean overlap(String one, String other) {
    return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
  }

  private static Clash clash(Clash.Kind kind, Occupation one, Occupation other, String what) {
    return new Clash(kind, one.day(), one.bell(), one.journal(), other.journal(), what);
  }

  private record Hour(DayOfWeek day, int bell) {}
}
