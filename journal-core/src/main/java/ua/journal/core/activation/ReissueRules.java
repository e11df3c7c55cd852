package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * R-SEC-08 (clause 3.2): nobody alone gets into the account of the head, a deputy or an
 * administrator. A new code for an account of theirs works once a second person of these roles has
 * confirmed it, or some hours after they and its owner were told. Pure and thread-safe.
 */
public final class ReissueRules {
  private static final Rule FOUR_EYES = RuleBook.of("R-SEC-08");
  private static final Set<Role> LEADING = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.ADMIN);

  private ReissueRules() {}

  /**
   * Returns whether a role is one of those that confirm, are told, and whose accounts are guarded.
   *
   * @param role the role, not null
   * @return true for head, deputy and administrator
   */
  static boolean leads(Role role) {
    return LEADING.contains(role);
  }

  /**
   * Returns whether a new code has to wait.
   *
   * @param roles what the owner is, not null
   * @param active whether a password opens the account already; the first entry is not delayed
   * @return true for an open account of one of the leading roles
   */
  static boolean guarded(Collection<Role> roles, boolean active) {
    return active && roles.stream().anyMatch(ReissueRules::leads);
  }

  /**
   * Returns from when a code works.
   *
   * @param code the code, not null
   * @param guarded whether its owner's account is guarded now; it may have become so since the code
   *     was issued
   * @param hours hours a code waits for a second person
   * @return the moment, never null
   */
  static LocalDateTime opensAt(Activation code, boolean guarded, int hours) {
    LocalDateTime waits = code.issuedAt().plusHours(hours);
    return guarded && code.confirmedBy() == null && waits.isAfter(code.opensAt())
        ? waits
        : code.opensAt();
  }

  /**
   * Judges whether somebody is the second person a code waits for.
   *
   * @param second who confirms, of one of the leading roles, not null
   * @param code the code, not null
   * @param fresh whether they came in by a code themselves within the hours a code waits: an
   *     administrator could have made them for this
   * @return a blocking finding, or empty
   */
  static Optional<Finding> confirm(PersonId second, Activation code, boolean fresh) {
    if (second.equals(code.issuedBy())) {
      return Optional.of(FOUR_EYES.finding("reissue.issuer", Map.of()));
    }
    if (second.equals(code.person())) {
      return Optional.of(FOUR_EYES.finding("reissue.owner", Map.of()));
    }
    return fresh ? Optional.of(FOUR_EYES.finding("reissue.fresh", Map.of())) : Optional.empty();
  }

  /**
   * Says that a code is decided already.
   *
   * @return a blocking finding, never null
   */
  static Finding gone() {
    return FOUR_EYES.finding("reissue.gone", Map.of());
  }
}
