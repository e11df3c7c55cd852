package ua.journal.core.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.Given;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.timetable.Weeks;

/**
 * One thing somebody says of a school in a school year; what it leaves out stays as it stands.
 * Tables, programs and tests say the same entries, and {@link Registrar} judges them. An external
 * id, where there is one, is the host's own; empty for none.
 */
@API(status = API.Status.STABLE)
public sealed interface Entry {
  /** Requisites of the school; empty for what is not said. */
  record School(String name, String shortName, String code, String address) implements Entry {}

  /** A semester, 1 or 2 (R-PER-01). */
  record Semester(int no, LocalDate from, LocalDate to) implements Entry {}

  /** Vacation or another day off. */
  record DayOff(String name, LocalDate from, LocalDate to) implements Entry {}

  /** A lesson time of the ordinary schedule. */
  record LessonClock(int no, LocalTime starts, LocalTime ends) implements Entry {}

  /** Somebody of the staff, with roles and the class he leads (R-STF-01). */
  record Staff(
      PersonData person,
      Set<Role> roles,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable ClassName leads,
      String externalId)
      implements Entry {
    /** Copies the roles. */
    public Staff {
      roles = Given.set(roles, "roles");
    }
  }

  /** A class, opened when there is none; without a class teacher the present one stays. */
  record SchoolClass(ClassName name, @Nullable Ref classTeacher, String externalId)
      implements Entry {}

  /** A pupil in a class (R-LIFE-01); a class that is not there yet is opened. */
  record Pupil(
      PersonData person,
      ClassName schoolClass,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String orderIn,
      String orderOut,
      String externalId)
      implements Entry {}

  /** A guardian of a pupil (R-LIFE-08). */
  record Guardian(PersonData person, Ref child, String relation, String externalId)
      implements Entry {}

  /** A journal: who teaches a subject to a class or a group (R-LOAD-01). */
  record Teaching(
      ClassName schoolClass,
      String subject,
      String group,
      Ref teacher,
      int weeklyHalfHours,
      String order,
      String externalId)
      implements Entry {}

  /** Weekly hours of a subject in a class, or in a grade when the class has no letter. */
  record Hours(ClassName scope, String subject, int weeklyHalfHours) implements Entry {}

  /** A pupil's place in a group of a divided class (R-GRP-01). */
  record GroupPlace(
      ClassName schoolClass,
      String subject,
      String group,
      Ref pupil,
      @Nullable LocalDate since,
      @Nullable LocalDate until)
      implements Entry {}

  /**
   * A place of a journal in the week (R-LES-01). A journal that has lessons holds it from tomorrow;
   * what is said of a class that learns already becomes a draft of its timetable.
   */
  record WeeklyPlace(
      ClassName schoolClass,
      String subject,
      String group,
      DayOfWeek day,
      int lesson,
      Weeks weeks,
      String room)
      implements Entry {}

  /**
   * The plan of a journal, or some of its items. Where one has a day without a lesson, all take the
   * days of the lessons in their order; without a theme an item keeps the one it has.
   */
  record Plan(ClassName schoolClass, String subject, String group, List<PlanItem> items)
      implements Entry {
    /** Copies the items. */
    public Plan {
      items = Given.list(items, "items");
    }
  }

  /**
   * Who gives a lesson of a day instead of its teacher (R-LES-01). Without a subject it is the one
   * lesson the class has then, without a group the one lesson in that subject.
   */
  record Substitution(
      LocalDate date,
      int lesson,
      ClassName schoolClass,
      String subject,
      String group,
      Ref substitute)
      implements Entry {}
}
