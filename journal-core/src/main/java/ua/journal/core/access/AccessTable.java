package ua.journal.core.access;

import static java.util.Map.entry;
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
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, a line for each operation (R-SEC-01, R-SEC-02, R-SEC-05); an operation without a
 * line is not allowed to anyone.
 */
final class AccessTable {
  private static final Set<Relation> LED = EnumSet.of(LEADS);
  private static final Set<Relation> OWN_JOURNAL = EnumSet.of(TEACHES);

  private static final Grants EVERYBODY =
      Grants.to(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER, PUPIL, PARENT, SYSTEM);
  private static final Grants PEOPLE =
      Grants.to(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER, PUPIL, PARENT);
  private static final Grants STAFF = Grants.to(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER);
  private static final Grants OFFICE = Grants.to(HEAD, DEPUTY, ADMIN, SECRETARY);
  private static final Grants LEADERSHIP = Grants.to(HEAD, DEPUTY);
  private static final Grants OVERSIGHT = Grants.to(HEAD, DEPUTY, ADMIN);

  static final Map<Operation, Grants> GRANTS =
      Map.ofEntries(
          entry(Operation.READ_OWN_STANDING, EVERYBODY),
          entry(Operation.LIST_JOURNALS, EVERYBODY),
          entry(Operation.OWN_NOTICES, PEOPLE),
          entry(Operation.READ_OWN_DAY, Grants.to(TEACHER, HEAD, DEPUTY)),
          entry(
              Operation.READ_JOURNAL,
              Grants.to(HEAD, DEPUTY, SYSTEM)
                  .and(EnumSet.of(TEACHES, SUBSTITUTES, LEADS), TEACHER)),
          entry(
              Operation.WRITE_JOURNAL,
              Grants.to(SYSTEM).and(EnumSet.of(TEACHES, SUBSTITUTES), TEACHER, HEAD, DEPUTY)),
          entry(Operation.CHANGE_LESSONS, Grants.to(DEPUTY).and(OWN_JOURNAL, TEACHER, HEAD)),
          entry(
              Operation.READ_DIARY,
              LEADERSHIP.and(EnumSet.of(LEADS, PARENT_OF, SELF), TEACHER, PUPIL, PARENT)),
          entry(Operation.VERIFY_AUDIT, Grants.to(HEAD, DEPUTY, ADMIN, SYSTEM)),
          entry(Operation.READ_LOG, OVERSIGHT),
          entry(Operation.STAFF_CODES, Grants.to(ADMIN)),
          entry(Operation.REISSUES, OVERSIGHT),
          entry(Operation.CLASS_CODES, Grants.to().and(LED, TEACHER, HEAD, DEPUTY)),
          entry(Operation.HAND_CODES, Grants.to(ADMIN)),
          entry(Operation.ADD_CHILD, Grants.to(HEAD, DEPUTY, ADMIN, SECRETARY, TEACHER, PARENT)),
          entry(Operation.CLOSE_ACCESS, Grants.to(ADMIN)),
          entry(Operation.ACTIVATE, Grants.to(SYSTEM)),
          entry(Operation.NOTE_SIGN_IN, Grants.to(SYSTEM)),
          entry(Operation.CHANGE_OWN_SECRET, PEOPLE),
          entry(Operation.OWN_CREDENTIALS, PEOPLE),
          entry(Operation.USE_CREDENTIAL, Grants.to(SYSTEM)),
          entry(Operation.READ_SUBSTITUTIONS, STAFF),
          entry(Operation.ARRANGE_SUBSTITUTIONS, Grants.to(DEPUTY)),
          entry(Operation.PLAN_JOURNAL, Grants.to(SYSTEM).and(OWN_JOURNAL, TEACHER, HEAD, DEPUTY)),
          entry(Operation.COPY_PLAN, Grants.to(DEPUTY).and(OWN_JOURNAL, TEACHER, HEAD)),
          entry(Operation.DECIDE_PLANS, Grants.to(DEPUTY, SYSTEM)),
          entry(Operation.READ_PLANS, LEADERSHIP),
          entry(Operation.EXEMPT_PUPILS, Grants.to(DEPUTY).and(LED, TEACHER, HEAD)),
          entry(Operation.LIST_GROUPS, Grants.to(HEAD, DEPUTY, ADMIN, TEACHER)),
          entry(Operation.READ_GROUPS, OVERSIGHT.and(EnumSet.of(TEACHES, LEADS), TEACHER)),
          entry(
              Operation.FORM_GROUPS,
              Grants.to(DEPUTY, ADMIN).and(EnumSet.of(TEACHES, LEADS), TEACHER, HEAD)),
          entry(Operation.READ_LOAD, OVERSIGHT),
          entry(Operation.ASSIGN_TEACHING, Grants.to(DEPUTY)),
          entry(Operation.ACTIVATE_JOURNALS, Grants.to(DEPUTY, ADMIN)),
          entry(Operation.READ_TIMETABLE, STAFF),
          entry(Operation.EDIT_TIMETABLE, Grants.to(DEPUTY)),
          entry(Operation.READ_YEAR, STAFF),
          entry(Operation.CHANGE_YEAR, Grants.to(DEPUTY, ADMIN)),
          entry(Operation.PREPARE_YEAR, Grants.to(DEPUTY, ADMIN)),
          entry(Operation.READ_PROGRESS, OVERSIGHT),
          entry(Operation.FIND_PUPILS, OFFICE),
          entry(Operation.READ_PUPIL_CARD, OFFICE.and(LED, TEACHER)),
          entry(Operation.READ_CLASS_CARDS, OFFICE.and(LED, TEACHER)),
          entry(
              Operation.CORRECT_CARD, Grants.to(ADMIN, SECRETARY).and(LED, TEACHER, HEAD, DEPUTY)),
          entry(Operation.KEEP_CLASS, Grants.to().and(LED, TEACHER, HEAD, DEPUTY)),
          entry(Operation.READ_CHILD_CARD, Grants.to().and(EnumSet.of(PARENT_OF), PARENT)),
          entry(Operation.PROPOSE_CORRECTION, Grants.to().and(EnumSet.of(PARENT_OF), PARENT)),
          entry(Operation.READ_EXTRACT, LEADERSHIP.and(LED, TEACHER)),
          entry(Operation.READ_CARD_DEBTS, LEADERSHIP),
          entry(Operation.READ_CONTINGENT, OFFICE),
          entry(Operation.SUBMIT_CONTINGENT, Grants.to(SECRETARY)),
          entry(Operation.READ_STAFF, OFFICE),
          entry(Operation.FINISH_TRAINING, STAFF),
          entry(Operation.ACCEPT_CONTINGENT, Grants.to(ADMIN)),
          entry(Operation.ANSWER_REQUESTS, Grants.to(ADMIN, SECRETARY)),
          entry(Operation.MOVE_PUPILS, Grants.to(ADMIN, SECRETARY)),
          entry(Operation.BUILD_SCHOOL, Grants.to(ADMIN, SYSTEM)),
          entry(Operation.MOVE_STAFF, Grants.to(ADMIN, SECRETARY)),
          entry(Operation.ASK_HELP, PEOPLE),
          entry(Operation.VOTE_SUGGESTIONS, STAFF),
          entry(Operation.READ_HELP, OVERSIGHT),
          entry(Operation.ANSWER_HELP, Grants.to(ADMIN)),
          entry(Operation.READ_PLUGINS, Grants.to(ADMIN, SYSTEM)),
          entry(Operation.SWITCH_PLUGINS, Grants.to(ADMIN)),
          entry(Operation.READ_ACCESS_POINTS, STAFF),
          entry(Operation.PROPOSE_ACCESS_POINTS, Grants.to(ADMIN)),
          entry(Operation.APPROVE_ACCESS_POINTS, Grants.to(DEPUTY)),
          entry(Operation.READ_DOCUMENTS, EVERYBODY),
          entry(Operation.ACKNOWLEDGE_DOCUMENTS, STAFF),
          entry(Operation.KEEP_DOCUMENTS, OVERSIGHT),
          entry(Operation.APPROVE_DOCUMENTS, Grants.to(HEAD)),
          entry(Operation.READ_READINESS, LEADERSHIP),
          entry(Operation.IMPORT, Grants.to(ADMIN, SYSTEM)),
          entry(Operation.SET_UP, Grants.to(SYSTEM)));

  private AccessTable() {}
}
