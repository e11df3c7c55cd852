package ua.journal.core.access;

/** Everything that can be asked of the journal; each command and query names one. */
public enum Operation {
  /** Who am I, what may I see. */
  READ_OWN_STANDING,
  /** List of the journals the caller may see. */
  LIST_JOURNALS,
  /** The caller's own working day. */
  READ_OWN_DAY,
  /** A sheet, its changes, the history of its cells. */
  READ_JOURNAL,
  /** Marks, absences, lesson records, columns. */
  WRITE_JOURNAL,
  /** Cancelling, moving and adding lessons of a journal. */
  CHANGE_LESSONS,
  /** A pupil's diary. */
  READ_DIARY,
  /** Check of the audit chain. */
  VERIFY_AUDIT,
  /** Who did what outside the cells of the journals, in words. */
  READ_LOG,
  /** Activation codes of the staff: who has come in, new codes. */
  STAFF_CODES,
  /** New codes for accounts of the head, deputies and administrators: confirmed or stopped. */
  REISSUES,
  /** Activation codes of the pupils and parents of a class. */
  CLASS_CODES,
  /** Sealed batches of codes for class teachers. */
  HAND_CODES,
  /** Another child in one's own diary, by its code. */
  ADD_CHILD,
  /** Accounts whose owner is nothing at the school any more. */
  CLOSE_ACCESS,
  /** A code tried or used before signing in. */
  ACTIVATE,
  /** Somebody has signed in, or could not. */
  NOTE_SIGN_IN,
  /** A new password of one's own. */
  CHANGE_OWN_SECRET,
  /** A second factor of one's own set up or given up, an identity given up. */
  OWN_CREDENTIALS,
  /** A second factor used, an identity linked, before signing in. */
  USE_CREDENTIAL,
  /** The caller's notices: list, count, mark as read. */
  OWN_NOTICES,
  /** The register of missed and substituted lessons. */
  READ_SUBSTITUTIONS,
  /** Who gives the lessons of an absent teacher. */
  ARRANGE_SUBSTITUTIONS,
  /** Semesters, days off and lesson times of a school year. */
  READ_YEAR,
  /** Change of semesters, days off and lesson times. */
  CHANGE_YEAR,
  /** Decisions of the council, classes and load of the next school year. */
  PREPARE_YEAR,
  /** The timetable in force: by class, teacher, room. */
  READ_TIMETABLE,
  /** Drafts of the timetable, their publication. */
  EDIT_TIMETABLE,
  /** How far the school's set-up has come. */
  READ_PROGRESS,
  /** Pupils of the school by name. */
  FIND_PUPILS,
  /** The card of a pupil: classes, orders, guardians. */
  READ_PUPIL_CARD,
  /** The plan of a journal written and submitted. */
  PLAN_JOURNAL,
  /** The plan of a parallel class taken over. */
  COPY_PLAN,
  /** A submitted plan approved or given back. */
  DECIDE_PLANS,
  /** Plans of all journals: state, hours, fulfilment. */
  READ_PLANS,
  /** Arrival, departure and change of class by order. */
  MOVE_PUPILS,
  /** Opens classes and journals of a year. */
  BUILD_SCHOOL,
  /** Bring members of the staff in and let them go by order. */
  MOVE_STAFF,
  /** Questions and suggestions of one's own. */
  ASK_HELP,
  /** Suggestions of colleagues, read and supported. */
  VOTE_SUGGESTIONS,
  /** Questions and suggestions that wait for the administrator. */
  READ_HELP,
  /** An answer, a decision on a suggestion, the file for the developer. */
  ANSWER_HELP,
  /** Which plugins are switched off. */
  READ_PLUGINS,
  /** Plugins switched off and on. */
  SWITCH_PLUGINS,
  /** Where the journal is used. */
  READ_ACCESS_POINTS,
  /** A place where the journal shall be used. */
  PROPOSE_ACCESS_POINTS,
  /** Approval of such a place. */
  APPROVE_ACCESS_POINTS,
  /** The school's documents. */
  READ_DOCUMENTS,
  /** New documents and editions. */
  KEEP_DOCUMENTS,
  /** The head's approval and yearly review. */
  APPROVE_DOCUMENTS,
  /** Confirmation of having read a document. */
  ACKNOWLEDGE_DOCUMENTS,
  /** How ready the school is. */
  READ_READINESS,
  /** Exemption of a pupil from a subject. */
  EXEMPT_PUPILS,
  /** Which classes and subjects are divided. */
  LIST_GROUPS,
  /** Who is in which group. */
  READ_GROUPS,
  /** A composition of groups proposed, agreed to, taken back. */
  FORM_GROUPS,
  /** Who teaches and leads what, beside the curriculum. */
  READ_LOAD,
  /** Another teacher of a journal, another class teacher. */
  ASSIGN_TEACHING,
  /** Journals begin to take entries. */
  ACTIVATE_JOURNALS,
  /** The cards of a class: what is missing, when each was verified; its confirmed list. */
  READ_CLASS_CARDS,
  /** How many cards are overdue, class by class. */
  READ_CARD_DEBTS,
  /** Contacts and rights of guardians. */
  CORRECT_CARD,
  /** Cards verified, proposals answered, the list of the class confirmed, changes asked for. */
  KEEP_CLASS,
  /** The card of one's own child. */
  READ_CHILD_CARD,
  /** A correction a parent proposes. */
  PROPOSE_CORRECTION,
  /** Marks and absences of a pupil for the school the pupil goes to. */
  READ_EXTRACT,
  /** The enrolment, its lists, sheets and requests. */
  READ_CONTINGENT,
  /** Lists of classes and weekly sheets handed in. */
  SUBMIT_CONTINGENT,
  /** The staff: roles with dates, who comes and goes, how fresh the lists are. */
  READ_STAFF,
  /** The instruction worked through. */
  FINISH_TRAINING,
  /** Lists of classes accepted. */
  ACCEPT_CONTINGENT,
  /** Requests of class teachers answered. */
  ANSWER_REQUESTS,
  /** Load of the school's lists and plans. */
  IMPORT,
  /** Set-up of the demo school: accounts with a known password, sample entries. */
  SET_UP
}
