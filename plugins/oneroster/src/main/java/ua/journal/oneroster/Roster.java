package ua.journal.oneroster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.oneroster.Bundle.Row;

/** Who is who in a bundle: users with their roles, home classes and lessons. */
final class Roster {
  private static final String HOMEROOM = "homeroom";
  private static final Seat NOWHERE = new Seat("", "", "");
  private static final String NEVER = "9999-12-31";

  private final String yearEnds;
  private final Map<String, Row> users = new LinkedHashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Map<String, String> courses = new HashMap<>();
  private final Map<String, Row> classes = new LinkedHashMap<>();
  private final Map<String, Seat> seats = new HashMap<>();
  private final Map<String, String> leads = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, List<String>> teachers = new HashMap<>();

  Roster(Bundle bundle) throws IOException {
    yearEnds =
        bundle.rows("academicSessions").stream()
            .map(row -> row.get("endDate"))
            .filter(end -> !end.isEmpty())
            .max(Comparator.naturalOrder())
            .orElse(NEVER);
    for (Row user : bundle.rows("users")) {
      users.put(user.id(), user);
      // version 1.1 knows one role a user and no file of roles
      give(user.id(), user.get("role"));
    }
    for (Row role : bundle.rows("roles")) {
      give(role.get("userSourcedId"), role.get("role"));
    }
    for (Row course : bundle.rows("courses")) {
      courses.put(course.id(), course.get("title"));
    }
    bundle.rows("classes").forEach(row -> classes.put(row.id(), row));
    bundle.rows("enrollments").forEach(this::enrol);
  }

  Collection<Row> users() {
    return users.values();
  }

  @Nullable Row user(String id) {
    return users.get(id);
  }

  boolean isStudent(String user) {
    return has(user, "student");
  }

  /** The position of a member of the staff, empty for others. */
  String position(String user) {
    List<String> positions = new ArrayList<>();
    if (has(user, "principal")) {
      positions.add("директор");
    }
    if (has(user, "siteAdministrator")) {
      positions.add("адміністратор");
    }
    if (has(user, "teacher")) {
      positions.add("учитель");
    }
    return String.join(", ", positions);
  }

  /**
   * Parents by child; some systems name the parents at the child, some the children at a parent.
   */
  Map<Row, Set<Row>> parents() {
    Map<Row, Set<Row>> parents = new LinkedHashMap<>();
    for (Row user : users.values()) {
      for (String agent : user.ids("agentSourcedIds")) {
        Row other = users.get(agent);
        if (other != null && isStudent(user.id()) && !isStudent(agent)) {
          parents.computeIfAbsent(user, child -> new LinkedHashSet<>()).add(other);
        } else if (other != null && !isStudent(user.id()) && isStudent(agent)) {
          parents.computeIfAbsent(other, child -> new LinkedHashSet<>()).add(user);
        }
      }
    }
    return parents;
  }

  /** A parent or a guardian, in the school's words. */
  String relation(String user) {
    return has(user, "guardian") ? "опікун" : "один із батьків";
  }

  /** The number by which the other system knows a person. */
  String fileNo(Row user) {
    return user.get("identifier").isEmpty() ? user.id() : user.get("identifier");
  }

  /** The home class of a pupil; one without a name for whoever has none, which the import tells. */
  Seat seat(String user) {
    return seats.getOrDefault(user, NOWHERE);
  }

  /** The class somebody leads, empty for none. */
  String leads(String user) {
    return leads.getOrDefault(user, "");
  }

  /** Classes that are taught a course; those without a home class or a teacher are left out. */
  List<Lessons> lessons() {
    List<Lessons> lessons = new ArrayList<>();
    for (Row row : classes.values()) {
      Set<String> pupils = members.getOrDefault(row.id(), Set.of());
      String home = home(pupils);
      Row teacher = users.get(teachers.getOrDefault(row.id(), List.of("")).get(0));
      if (!isHome(row) && !home.isEmpty() && teacher != null) {
        String subject = courses.getOrDefault(row.get("courseSourcedId"), row.get("title"));
        boolean whole = pupils.size() == sizeOf(home);
        String code = row.get("classCode").isEmpty() ? row.get("title") : row.get("classCode");
        lessons.add(
            new Lessons(row.index(), subject, home, whole ? "" : code, fullName(teacher), pupils));
      }
    }
    return lessons;
  }

  private void give(String user, String role) {
    if (!role.isEmpty()) {
      roles.computeIfAbsent(user, id -> new LinkedHashSet<>()).add(role);
    }
  }

  private boolean has(String user, String role) {
    return roles.getOrDefault(user, Set.of()).contains(role);
  }

  private void enrol(Row row) {
    Row place = classes.get(row.get("classSourcedId"));
    String user = row.get("userSourcedId");
    if (place == null) {
      return;
    }
    boolean student = row.get("role").equals("student");
    if (isHome(place) && student) {
      seats.put(user, new Seat(name(place), row.get("beginDate"), left(row.get("endDate"))));
    } else if (isHome(place)) {
      leads.put(user, name(place));
    } else if (student) {
      members.computeIfAbsent(place.id(), id -> new LinkedHashSet<>()).add(user);
    } else if (row.get("primary").equalsIgnoreCase("true")) {
      teachers.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(0, user);
    } else {
      teachers.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(user);
    }
  }

  /** Most systems end every enrolment with the year, which is no departure. */
  private String left(String end) {
    return end.compareTo(yearEnds) < 0 ? RosterTables.lastDay(end) : "";
  }

  private static boolean isHome(Row place) {
    return place.get("classType").equals(HOMEROOM);
  }

  private static String name(Row place) {
    return place.get("title");
  }

  /** The home class that all of them share, empty when they share none. */
  private String home(Set<String> pupils) {
    Set<String> homes = new LinkedHashSet<>();
    for (String pupil : pupils) {
      Seat seat = seats.get(pupil);
      homes.add(seat == null ? "" : seat.className());
    }
    return homes.size() == 1 ? homes.iterator().next() : "";
  }

  private long sizeOf(String home) {
    return seats.values().stream().filter(seat -> seat.className().equals(home)).count();
  }

  private static String fullName(Row user) {
    return (user.get("familyName") + " " + user.get("givenName") + " " + user.get("middleName"))
        .strip();
  }

  /**
   * A pupil's home class.
   *
   * @param className its name
   * @param from first day, empty for the beginning of the year
   * @param to last day, empty for none
   */
  record Seat(String className, String from, String to) {}

  /**
   * A class that is taught a course.
   *
   * @param index its place in the file
   * @param subject the course
   * @param className home class of its pupils
   * @param group name of the group, empty for the whole class
   * @param teacher full name
   * @param pupils ids of its pupils
   */
  record Lessons(
      int index,
      String subject,
      String className,
      String group,
      String teacher,
      Set<String> pupils) {}
}
