package ua.journal.oneroster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.oneroster.Bundle.Row;

/** Who is who in a bundle: users with their roles, home classes and lessons. */
final class Roster {
  private static final String HOMEROOM = "homeroom";
  private static final Seat NOWHERE = new Seat("", "", "");
  private static final String NEVER = "9999-12-31";
  private static final Set<String> FAMILY = Set.of("parent", "guardian", "relative");
  private static final Set<String> ROLES =
      Set.of(
          "student", "teacher", "principal", "siteAdministrator", "parent", "guardian", "relative");

  private final String yearEnds;
  private final Map<String, Row> users = new LinkedHashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Map<String, String> courses = new HashMap<>();
  private final Map<String, Row> classes = new LinkedHashMap<>();
  private final Map<String, Seat> seats = new HashMap<>();
  private final Map<String, Set<String>> leads = new LinkedHashMap<>();
  private final Leftovers left;
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, List<String>> teachers = new HashMap<>();

  Roster(Bundle bundle, Leftovers left) throws IOException {
    this.left = left;
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
    tellRoles();
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

  /** A parent, a guardian or a relative, in the school's words. */
  String relation(String user) {
    return has(user, "guardian") ? "опікун" : has(user, "relative") ? "родич" : "один із батьків";
  }

  /** The number by which the other system knows a person. */
  String fileNo(Row user) {
    return user.get("identifier").isEmpty() ? user.id() : user.get("identifier");
  }

  /** The home class of a pupil; one without a name for whoever has none, which the import tells. */
  Seat seat(String user) {
    return seats.getOrDefault(user, NOWHERE);
  }

  /** The classes somebody leads, divided by commas, empty for none. */
  String leads(String user) {
    List<String> led = new ArrayList<>();
    leads.forEach(
        (name, people) -> {
          if (people.iterator().next().equals(user)) {
            led.add(name);
          }
        });
    return String.join(", ", led);
  }

  /** What has no place here: roles, leaders beside the first, parents of nobody. */
  private void tellRoles() {
    roles.forEach(
        (user, held) ->
            held.stream()
                .filter(role -> !ROLES.contains(role))
                .forEach(role -> left.role(users.get(user), role)));
    leads.forEach(
        (name, people) ->
            people.stream()
                .skip(1)
                .forEach(
                    user ->
                        left.person(
                            users.get(user),
                            "другий класний керівник " + name,
                            "Клас має одного класного керівника: ним лишився перший.")));
    Set<Row> known = new HashSet<>();
    parents().values().forEach(known::addAll);
    for (Row user : users.values()) {
      boolean parent = FAMILY.stream().anyMatch(role -> has(user.id(), role));
      if (parent && !known.contains(user)) {
        left.person(user, "дитину не названо", "Батьки стоять у журналі лише біля дитини.");
      }
    }
  }

  /**
   * Classes that are taught a course. Pupils of several home classes are so many lessons, each of
   * one class.
   */
  List<Lessons> lessons() {
    List<Lessons> lessons = new ArrayList<>();
    for (Row row : classes.values()) {
      if (!isHome(row)) {
        lessons(row, lessons);
      }
    }
    return lessons;
  }

  private void lessons(Row row, List<Lessons> lessons) {
    List<String> given = teachers.getOrDefault(row.id(), List.of());
    Map<String, Set<String>> homes = homes(row);
    @Nullable Row teacher =
        given.stream().map(users::get).filter(Objects::nonNull).findFirst().orElse(null);
    if (teacher == null || homes.isEmpty()) {
      left.lessons(
          row,
          teacher == null
              ? "Учителя не названо, а журнал має вчителя. Додайте його до навантаження."
              : "Учнів не названо або вони без класу: невідомо, чий це урок.");
      return;
    }
    String subject = courses.getOrDefault(row.get("courseSourcedId"), row.get("title"));
    String code = row.get("classCode").isEmpty() ? row.get("title") : row.get("classCode");
    homes.forEach(
        (home, pupils) -> {
          boolean whole = pupils.size() == sizeOf(home);
          lessons.add(
              new Lessons(
                  row.index(), subject, home, whole ? "" : code, fullName(teacher), pupils));
        });
    for (String other : given.subList(1, given.size())) {
      left.person(
          users.get(other),
          "другий учитель: " + row.get("title"),
          "Журнал веде один учитель. Якщо клас поділено, назвіть групи в навантаженні.");
    }
  }

  /** Pupils of a class by the home class they are of. */
  private Map<String, Set<String>> homes(Row row) {
    Map<String, Set<String>> homes = new LinkedHashMap<>();
    int homeless = 0;
    for (String pupil : members.getOrDefault(row.id(), Set.of())) {
      Seat seat = seats.get(pupil);
      if (seat == null) {
        homeless++;
      } else {
        homes.computeIfAbsent(seat.className(), name -> new LinkedHashSet<>()).add(pupil);
      }
    }
    if (homeless > 0 && !homes.isEmpty()) {
      left.lessons(row, "Учнів без класу: %d. Їх у списку уроку немає.".formatted(homeless));
    }
    return homes;
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
    String role = row.get("role");
    boolean student = role.equals("student");
    if (place == null || !users.containsKey(user) || !student && !role.equals("teacher")) {
      left.enrolment(row, users.get(user), place);
      return;
    }
    if (isHome(place) && student) {
      seats.put(user, new Seat(name(place), row.get("beginDate"), left(row.get("endDate"))));
    } else if (isHome(place)) {
      leads.computeIfAbsent(name(place), home -> new LinkedHashSet<>()).add(user);
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

  static boolean isHome(Row place) {
    return place.get("classType").equals(HOMEROOM);
  }

  private static String name(Row place) {
    return place.get("title");
  }

  private long sizeOf(String home) {
    return seats.values().stream().filter(seat -> seat.className().equals(home)).count();
  }

  static String fullName(Row user) {
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
}
