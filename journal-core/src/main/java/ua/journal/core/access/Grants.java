package ua.journal.core.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Roles that suffice; roles that need one of the relations; those relations. Immutable. */
record Grants(Set<Role> roles, Set<Role> byRelation, Set<Relation> relations) {
  private static final Set<Role> NO_ROLE = EnumSet.noneOf(Role.class);

  /** What is not allowed to anyone. */
  static final Grants NOBODY = to();

  static Grants to(Role... roles) {
    return new Grants(set(roles), NO_ROLE, EnumSet.noneOf(Relation.class));
  }

  /** Lets other roles in by a relation: {@code to(HEAD).and(LEADS, TEACHER)}. */
  Grants and(Set<Relation> by, Role... others) {
    return new Grants(roles, set(others), by);
  }

  private static Set<Role> set(Role... roles) {
    Set<Role> set = EnumSet.noneOf(Role.class);
    set.addAll(Arrays.asList(roles));
    return set;
  }
}
