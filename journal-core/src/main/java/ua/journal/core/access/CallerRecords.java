package ua.journal.core.access;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * What storage knows about a caller and the target, of any time; who may what today is judged from
 * it by {@link CallerFacts#of}.
 *
 * @param person the person
 * @param school the caller's school
 * @param grants positions the caller was given
 * @param stays the caller's own stays in classes
 * @param wards pupils in the caller's care, who are at the school or left it lately
 * @param target what is asked about; null when there is no such thing, or it is the school as a
 *     whole
 */
@API(status = API.Status.INTERNAL)
public record CallerRecords(
    PersonId person,
    SchoolId school,
    List<Grant> grants,
    List<Span> stays,
    List<Ward> wards,
    @Nullable About target) {
  /** Copies the lists. */
  public CallerRecords {
    grants = List.copyOf(grants);
    stays = List.copyOf(stays);
    wards = List.copyOf(wards);
  }

  /**
   * Days from a first to a last one.
   *
   * @param from first day, null for always
   * @param to last day, null while it is not known
   */
  public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** All days. */
    public static final Span ALWAYS = new Span(null, null);

    boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && !endedBefore(day);
    }

    boolean hasBegun(LocalDate day) {
      return from == null || !day.isBefore(from);
    }

    boolean endedBefore(LocalDate day) {
      return to != null && to.isBefore(day);
    }
  }

  /**
   * A position given to the caller.
   *
   * @param role the position
   * @param days when
   */
  public record Grant(Role role, Span days) {}

  /**
   * A pupil and the right of a guardian.
   *
   * @param pupil the pupil
   * @param days when the guardian has the right
   */
  public record Ward(PersonId pupil, Span days) {}

  /**
   * What is asked about.
   *
   * @param school the school it belongs to
   * @param teacher who teaches the journal, null for other targets
   * @param led class teachers: the one of the class, or one for each stay of the pupil
   * @param substituted days of lessons of the journal that the person gives for another
   */
  public record About(
      SchoolId school, @Nullable PersonId teacher, List<Led> led, List<LocalDate> substituted) {
    /** Copies the lists. */
    public About {
      led = List.copyOf(led);
      substituted = List.copyOf(substituted);
    }
  }

  /**
   * A class teacher.
   *
   * @param classTeacher who, null while a class has none
   * @param days when a pupil is in the class; always for the class itself
   */
  public record Led(@Nullable PersonId classTeacher, Span days) {}
}
