package ua.journal.core.contingent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Rules of those who come and go: R-STF-01 (clause 4, administrator, point 8), by order, and
 * R-SEC-05 (clause 8.6), nobody gives himself a position. Pure.
 */
final class StaffRules {
  private static final Rule ORDER = RuleBook.of("R-STF-01");
  private static final Rule POSITION = RuleBook.of("R-SEC-05");

  private StaffRules() {}

  static Optional<Finding> order(StaffMove move, String orderNo, @Nullable LocalDate orderDate) {
    if (orderNo.isBlank() || orderDate == null) {
      return refused("staff.order");
    }
    return move.day() == null ? refused("staff.day") : Optional.empty();
  }

  /** Nobody gives a position that is not his to give. */
  static Optional<Finding> hire(StaffMove.Hire hire, Set<Role> asker) {
    return StaffMove.Hire.positions(asker).contains(hire.role())
        ? Optional.empty()
        : Optional.of(POSITION.finding("staff.position", Map.of()));
  }

  /** Who leaves has to be here, and somebody has to stay who gives access to the others. */
  static Optional<Finding> dismiss(PersonId person, LocalDate last, List<StaffStore.Post> posts) {
    List<StaffStore.Post> own =
        posts.stream().filter(post -> post.person().equals(person) && post.lasts(last)).toList();
    if (own.isEmpty()) {
      return refused("staff.gone");
    }
    if (own.stream().anyMatch(post -> post.from().isAfter(last))) {
      return refused("staff.days");
    }
    boolean administers = own.stream().anyMatch(post -> post.role() == Role.ADMIN);
    boolean another =
        posts.stream()
            .filter(post -> post.role() == Role.ADMIN && !post.person().equals(person))
            .anyMatch(post -> post.on(last.plusDays(1)));
    return administers && !another ? refused("staff.lastAdmin") : Optional.empty();
  }

  /** Judges whether the person is one: two of one name need something to tell them apart. */
  static Optional<Finding> namesake(boolean doubtful) {
    return doubtful ? refused("staff.namesake") : Optional.empty();
  }

  /** Nobody gives himself a position; to teach opens nothing before the load names him. */
  static Optional<Finding> own(boolean himself, Role role, Set<Role> asker) {
    return himself && role != Role.TEACHER && !asker.contains(role)
        ? Optional.of(POSITION.finding("staff.own", Map.of()))
        : Optional.empty();
  }

  static Finding refusal(String text, Map<String, String> facts) {
    return ORDER.finding(text, facts);
  }

  private static Optional<Finding> refused(String text) {
    return Optional.of(refusal(text, Map.of()));
  }
}
