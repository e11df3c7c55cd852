package ua.journal.web.host;

import java.util.EnumSet;
import java.util.Set;
import ua.journal.core.access.Role;

/** Who has to confirm his sign-in by a second factor (R-SEC-04); everybody else may. */
public enum SecondFactor {
  /** Nobody has to. */
  OFFERED,
  /** Whoever is more than a pupil or a parent. */
  STAFF,
  /** Everybody. */
  EVERYBODY;

  private static final Set<Role> FAMILY = EnumSet.of(Role.PUPIL, Role.PARENT);

  /** Whether somebody with these roles has to. */
  public boolean asks(Set<Role> roles) {
    return this == EVERYBODY || this == STAFF && !FAMILY.containsAll(roles);
  }
}
