package ua.journal.web.shell;

import static ua.journal.core.access.Operation.APPROVE_ACCESS_POINTS;
import static ua.journal.core.access.Operation.ARRANGE_SUBSTITUTIONS;
import static ua.journal.core.access.Operation.FIND_PUPILS;
import static ua.journal.core.access.Operation.IMPORT;
import static ua.journal.core.access.Operation.LIST_GROUPS;
import static ua.journal.core.access.Operation.PROPOSE_ACCESS_POINTS;
import static ua.journal.core.access.Operation.READ_CONTINGENT;
import static ua.journal.core.access.Operation.READ_HELP;
import static ua.journal.core.access.Operation.READ_LOAD;
import static ua.journal.core.access.Operation.READ_LOG;
import static ua.journal.core.access.Operation.READ_PLANS;
import static ua.journal.core.access.Operation.READ_PLUGINS;
import static ua.journal.core.access.Operation.READ_READINESS;
import static ua.journal.core.access.Operation.READ_STAFF;
import static ua.journal.core.access.Operation.READ_SUBSTITUTIONS;
import static ua.journal.core.access.Operation.READ_TIMETABLE;
import static ua.journal.core.access.Operation.READ_YEAR;
import static ua.journal.core.access.Operation.STAFF_CODES;
import static ua.journal.core.access.Operation.VERIFY_AUDIT;
import static ua.journal.web.shell.PlaceCount.CHANGES;
import static ua.journal.web.shell.PlaceCount.DEBTS;
import static ua.journal.web.shell.PlaceCount.DOCUMENTS;
import static ua.journal.web.shell.PlaceCount.GROUPS;
import static ua.journal.web.shell.PlaceCount.NONE;
import static ua.journal.web.shell.PlaceCount.NOTICES;
import static ua.journal.web.shell.PlaceCount.OBSTACLES;
import static ua.journal.web.shell.PlaceCount.PLANS;
import static ua.journal.web.shell.PlaceCount.POINTS;
import static ua.journal.web.shell.PlaceGroup.Kind.DAY;
import static ua.journal.web.shell.PlaceGroup.Kind.HELP;
import static ua.journal.web.shell.PlaceGroup.Kind.HOME;
import static ua.journal.web.shell.PlaceGroup.Kind.SCHOOL;
import static ua.journal.web.shell.PlaceGroup.Kind.SYSTEM;
import static ua.journal.web.shell.PlaceGroup.Kind.YEAR;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.journal.core.access.Operation;

/**
 * Every page that has a place of its own, in the order of the rail: a new page is a line here. A
 * condition only saves a refusal; who may read what is for the journal to say.
 */
final class PlaceList {
  private static final Predicate<Shell> ALL = shell -> true;
  private static final Predicate<Shell> TEACHER_ONLY =
      shell -> shell.isTeaching() && !shell.isOverseer();

  static final List<Place> PLACES =
      List.of(
          new Place(DAY, "today", "sun", "nav.today", 1, NONE, Shell::isTeaching),
          new Place(HOME, "diary", "book", "nav.diary", 1, NONE, Shell::isHome),
          new Place(HOME, "marks", "grid", "marks.title", 2, NONE, Shell::isHome),
          new Place(DAY, "notices", "bell", "nav.notices", 3, NOTICES, ALL),
          new Place(DAY, "timetable", "cal", "nav.timetable", 5, NONE, may(READ_TIMETABLE)),
          new Place(DAY, "journals", "grid", "nav.journals", 2, DEBTS, TEACHER_ONLY),
          new Place(
              HOME, "child", "users", "child.nav", 5, NONE, s -> !s.getMe().children().isEmpty()),
          new Place(SCHOOL, "journals", "grid", "nav.journals", 2, NONE, Shell::isOverseer),
          new Place(SCHOOL, "plans", "plan", "nav.plans", 0, PLANS, may(READ_PLANS)),
          new Place(
              SCHOOL,
              "substitutions",
              "swap",
              "nav.substitutions",
              4,
              NONE,
              may(ARRANGE_SUBSTITUTIONS)),
          new Place(SCHOOL, "register", "clock", "nav.register", 0, NONE, may(READ_SUBSTITUTIONS)),
          new Place(SCHOOL, "pupils", "users", "nav.pupils", 4, NONE, may(FIND_PUPILS)),
          new Place(
              SCHOOL, "contingent", "people", "contingent.title", 6, CHANGES, may(READ_CONTINGENT)),
          new Place(SCHOOL, "staff", "people", "staff.title", 0, NONE, may(READ_STAFF)),
          new Place(SCHOOL, "groups", "groups", "nav.groups", 0, GROUPS, may(LIST_GROUPS)),
          new Place(YEAR, "year", "flag", "nav.year", 0, NONE, may(READ_YEAR)),
          new Place(YEAR, "load", "load", "nav.load", 0, NONE, may(READ_LOAD)),
          new Place(SYSTEM, "access", "key", "nav.access", 4, NONE, may(STAFF_CODES)),
          new Place(SYSTEM, "import", "import", "nav.import", 7, NONE, may(IMPORT)),
          new Place(SYSTEM, "plugins", "plug", "plugins.title", 0, NONE, may(READ_PLUGINS)),
          new Place(
              SYSTEM,
              "points",
              "door",
              "points.title",
              0,
              POINTS,
              may(PROPOSE_ACCESS_POINTS, APPROVE_ACCESS_POINTS, READ_LOG)),
          new Place(
              SYSTEM, "readiness", "check", "readiness.title", 0, OBSTACLES, may(READ_READINESS)),
          new Place(SYSTEM, "integrity", "shield", "nav.integrity", 0, NONE, may(VERIFY_AUDIT)),
          new Place(SYSTEM, "log", "plan", "log.title", 0, NONE, may(READ_LOG)),
          new Place(HELP, "documents", "doc", "documents.title", 8, DOCUMENTS, ALL),
          new Place(HELP, "requests", "roll", "requests.title", 0, PlaceCount.HELP, may(READ_HELP)),
          new Place(HELP, "help", "info", "help.title", 9, NONE, ALL));

  private PlaceList() {}

  private static Predicate<Shell> may(Operation... operations) {
    return shell -> Stream.of(operations).anyMatch(shell::may);
  }
}
