package ua.journal.core.access;

import static ua.journal.core.access.Relation.LEADS;
import static ua.journal.core.access.Relation.PARENT_OF;
import static ua.journal.core.access.Relation.SELF;
import static ua.journal.core.access.Relation.SUBSTITUTES;
import static ua.journal.core.access.Relation.TEACHES;
import static ua.journal.core.access.Role.ADMIN;
import static ua.journal.core.access.Role.DEPUTY;
import static ua.journal.core.access.Role.HEAD;
import static ua.journal.core.access.Role.PARENT;
import static ua.journal.core.access.Role.PUPIL;
import static ua.journal.core.access.Role.SECRETARY;
import static ua.journal.core.access.Role.SYSTEM;
import static ua.journal.core.access.Role.TEACHER;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: a pure, total function of the standing; deny by default. Implements R-SEC-01,
 * R-SEC-02 and R-SEC-05 (clauses 3.4, 3.6, 8.6). Thread-safe.
 */
public final class AccessPolicy {
  private static final Set<Role> EVERYBODY =
      EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER, PUPIL, PARENT, SYSTEM);

  private AccessPolicy() {}

  /**
   * Decides one request.
   *
   * @param operation what is asked, not null
   * @param standing who asks and how he stands to the target, not null
   * @return the decision, never null
   */
  public static Decision decide(Operation operation, Standing standing) {
    Grants grants = grants(operation);
    if (grants.roles().stream().anyMatch(standing.roles()::contains)) {
      return standing.targetExists() ? Decision.ALLOW : Decision.DENY_TARGET;
    }
    if (grants.byRelation().stream().noneMatch(standing.roles()::contains)) {
      return Decision.DENY_KIND;
    }
    boolean related = grants.relations().stream().anyMatch(standing.relations()::contains);
    return related && standing.targetExists() ? Decision.ALLOW : Decision.DENY_TARGET;
  }

  private static Grants grants(Operation operation) {
    return switch (operation) {
      case READ_OWN_STANDING, LIST_JOURNALS -> Grants.toRoles(EVERYBODY);
      case READ_OWN_DAY -> Grants.toRoles(EnumSet.of(TEACHER, HEAD, DEPUTY));
      case READ_JOURNAL ->
          new Grants(
              EnumSet.of(HEAD, DEPUTY, SYSTEM),
              EnumSet.of(TEACHER),
              EnumSet.of(TEACHES, SUBSTITUTES, LEADS));
      case WRITE_JOURNAL ->
          new Grants(
              EnumSet.of(SYSTEM),
              EnumSet.of(TEACHER, HEAD, DEPUTY),
              EnumSet.of(TEACHES, SUBSTITUTES));
      case READ_DIARY ->
          new Grants(
              EnumSet.of(HEAD, DEPUTY),
              EnumSet.of(TEACHER, PUPIL, PARENT),
              EnumSet.of(LEADS, PARENT_OF, SELF));
      case VERIFY_AUDIT -> Grants.toRoles(EnumSet.of(HEAD, DEPUTY, ADMIN, SYSTEM));
      case STAFF_CODES -> Grants.toRoles(EnumSet.of(ADMIN));
      case CLASS_CODES ->
          new Grants(
              EnumSet.noneOf(Role.class), EnumSet.of(TEACHER, HEAD, DEPUTY), EnumSet.of(LEADS));
      case ACTIVATE -> Grants.toRoles(EnumSet.of(SYSTEM));
      case CHANGE_OWN_SECRET, OWN_NOTICES ->
          Grants.toRoles(EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER, PUPIL, PARENT));
      case READ_SUBSTITUTIONS ->
          Grants.toRoles(EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER));
      case ARRANGE_SUBSTITUTIONS -> Grants.toRoles(EnumSet.of(DEPUTY));
      case READ_PROGRESS -> Grants.toRoles(EnumSet.of(ADMIN, HEAD, DEPUTY));
      case IMPORT -> Grants.toRoles(EnumSet.of(ADMIN, SYSTEM));
      case SET_UP -> Grants.toRoles(EnumSet.of(SYSTEM));
      default -> ofLists(operation);
    };
  }

  /** Pupils, their cards and the contingent; an operation named nowhere is nobody's. */
  private static Grants ofLists(Operation operation) {
    return switch (operation) {
      case FIND_PUPILS -> Grants.toRoles(EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY));
      case READ_PUPIL_CARD ->
          new Grants(
              EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY), EnumSet.of(TEACHER), EnumSet.of(LEADS));
      case MOVE_PUPILS -> Grants.toRoles(EnumSet.of(ADMIN, SECRETARY));
      case READ_CLASS_CARDS ->
          new Grants(
              EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY), EnumSet.of(TEACHER), EnumSet.of(LEADS));
      case CORRECT_CARD ->
          new Grants(
              EnumSet.of(ADMIN, SECRETARY), EnumSet.of(TEACHER, HEAD, DEPUTY), EnumSet.of(LEADS));
      case KEEP_CLASS ->
          new Grants(
              EnumSet.noneOf(Role.class), EnumSet.of(TEACHER, HEAD, DEPUTY), EnumSet.of(LEADS));
      case READ_CHILD_CARD, PROPOSE_CORRECTION ->
          new Grants(EnumSet.noneOf(Role.class), EnumSet.of(PARENT), EnumSet.of(PARENT_OF));
      case READ_EXTRACT ->
          new Grants(EnumSet.of(HEAD, DEPUTY), EnumSet.of(TEACHER), EnumSet.of(LEADS));
      case READ_CARD_DEBTS -> Grants.toRoles(EnumSet.of(HEAD, DEPUTY));
      case READ_CONTINGENT -> Grants.toRoles(EnumSet.of(HEAD, DEPUTY, ADMIN, SECRETARY));
      case SUBMIT_CONTINGENT -> Grants.toRoles(EnumSet.of(SECRETARY));
      case ACCEPT_CONTINGENT -> Grants.toRoles(EnumSet.of(ADMIN));
      case ANSWER_REQUESTS -> Grants.toRoles(EnumSet.of(ADMIN, SECRETARY));
      default -> Grants.toRoles(EnumSet.noneOf(Role.class));
    };
  }

  /** Roles that suffice; roles that need one of the relations; those relations. */
  private record Grants(Set<Role> roles, Set<Role> byRelation, Set<Relation> relations) {
    static Grants toRoles(Set<Role> roles) {
      return new Grants(roles, EnumSet.noneOf(Role.class), EnumSet.noneOf(Relation.class));
    }
  }
}
