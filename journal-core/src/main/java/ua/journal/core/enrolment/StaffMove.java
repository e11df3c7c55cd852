package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/** What an order does with a member of the staff. */
@API(status = API.Status.STABLE)
public sealed interface StaffMove {
  /**
   * Returns the day of the order's effect.
   *
   * @return first or last day, null when it was not given
   */
  @Nullable LocalDate day();

  /**
   * Someone begins to work.
   *
   * @param name the name
   * @param role their position
   * @param from first day, null when it was not given
   */
  record Hire(PersonName name, Role role, @Nullable LocalDate from) implements StaffMove {
    /**
     * Lists the positions someone may give: a secretary brings in teachers, what opens more comes
     * from the administrator (R-SEC-05).
     *
     * @param asker roles of whoever gives it, not null
     * @return the positions, never null
     */
    public static List<Role> positions(Set<Role> asker) {
      return asker.contains(Role.ADMIN)
          ? List.of(Role.TEACHER, Role.DEPUTY, Role.SECRETARY, Role.ADMIN, Role.HEAD)
          : List.of(Role.TEACHER);
    }

    @Override
    public @Nullable LocalDate day() {
      return from;
    }
  }

  /**
   * Someone ceases to work; their access ends with their last day.
   *
   * @param person who
   * @param last last day, null when it was not given
   */
  record Dismiss(PersonId person, @Nullable LocalDate last) implements StaffMove {
    @Override
    public @Nullable LocalDate day() {
      return last;
    }
  }
}
