package ua.journal.core.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * Port: the entries of the chain that are no cells of a journal, and what their ids are called. A
 * cell has its own history, and thousands of them come every day.
 */
public interface LogStore {
  /**
   * Reads entries without a commitment to a revision.
   *
   * @param school the school, not null
   * @param filter which, not null
   * @param limit most entries to return
   * @return entries, the newest first, never null
   */
  List<AuditEntry> entries(SchoolId school, Filter filter, int limit);

  /**
   * Lists the members of the staff, former ones too, who have such entries.
   *
   * @param school the school, not null
   * @return people in any order, never null
   */
  List<Actor> actors(SchoolId school);

  /**
   * Names people of a school.
   *
   * @param school the school, not null
   * @param ids whom, not null
   * @return names as listed; strangers are left out, never null
   */
  Map<Long, String> people(SchoolId school, Set<Long> ids);

  /**
   * Names classes of a school.
   *
   * @param school the school, not null
   * @param ids which, not null
   * @return names such as «8-Б»; strangers are left out, never null
   */
  Map<Long, String> classes(SchoolId school, Set<Long> ids);

  /**
   * Names journals of a school.
   *
   * @param school the school, not null
   * @param ids which, not null
   * @return names such as «Алгебра · 8-Б»; strangers are left out, never null
   */
  Map<Long, String> journals(SchoolId school, Set<Long> ids);

  /**
   * Which entries.
   *
   * @param day of this day alone, null for all
   * @param person by this person alone, null for all
   * @param operations of these alone, empty for all
   * @param except of any but these, empty for all
   * @param before with a position before this one
   */
  record Filter(
      @Nullable LocalDate day,
      @Nullable PersonId person,
      Set<String> operations,
      Set<String> except,
      long before) {
    /** Copies the sets. */
    public Filter {
      operations = Set.copyOf(operations);
      except = Set.copyOf(except);
    }
  }

  /**
   * Someone who did something.
   *
   * @param person who
   * @param name as listed
   */
  record Actor(PersonId person, String name) {}
}
