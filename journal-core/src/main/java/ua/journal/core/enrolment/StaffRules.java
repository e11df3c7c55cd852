package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.PositionRules;
import ua.journal.core.regulation.Finding;

/** What holds for those who come and go (clause 4, administrator, point 8; clause 8.6). Pure. */
final class StaffRules {
  private StaffRules() {}

  static Optional<Finding> order(StaffMove move, String orderNo, @Nullable LocalDate orderDate) {
    if (orderNo.isBlank() || orderDate == null) {
      return refused("staff.order");
    }
    return move.day() == null ? refused("staff.day") : Optional.empty();
  }

  /** No one gives a position that is not theirs to give. */
  static Optional<Finding> hire(StaffMove.Hire hire, Set<Role> asker) {
    return PositionRules.given(StaffMove.Hire.positions(asker).contains(hire.role()));
  }

  /** Who leaves has to be here, and someone has to stay who gives access to the others. */
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

  static Finding refusal(String text, Map<String, String> facts) {
    return PositionRules.staff(text, facts);
  }

  private static Optional<Finding> refused(String text) {
    return Optional.of(refusal(text, Map.of()));
  }
}
