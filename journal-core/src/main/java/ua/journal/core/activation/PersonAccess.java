package ua.journal.core.activation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A person and what is known of their access.
 *
 * @param person the person
 * @param name their name
 * @param role a member of the staff by their strongest role, a pupil, or a parent
 * @param pupil for a parent the child, else null
 * @param login their login, empty before activation
 * @param issuedAt when their last code was issued, null for never
 * @param expiresAt until when that code may be used, null when there is none to use
 */
public record PersonAccess(
    PersonId person,
    PersonName name,
    Role role,
    @Nullable PersonName pupil,
    String login,
    @Nullable LocalDateTime issuedAt,
    @Nullable LocalDateTime expiresAt) {
  /**
   * Returns the same person in another role.
   *
   * @param other the role, not null
   * @return a copy
   */
  public PersonAccess withRole(Role other) {
    return new PersonAccess(person, name, other, pupil, login, issuedAt, expiresAt);
  }

  /**
   * Returns the person as they stand at a moment: an expired code is none.
   *
   * @param now the school's local time, not null
   * @return this, or a copy without the code
   */
  PersonAccess asOf(LocalDateTime now) {
    return expiresAt == null || now.isBefore(expiresAt)
        ? this
        : new PersonAccess(person, name, role, pupil, login, issuedAt, null);
  }

  /**
   * Returns whether the person needs a code, as they stand at a moment ({@link #asOf}).
   *
   * @return true with neither an account nor a code they could still use
   */
  public boolean lacks() {
    return !active() && expiresAt == null;
  }

  /**
   * Returns whether the person has an account.
   *
   * @return true after activation
   */
  public boolean active() {
    return !login.isEmpty();
  }
}
