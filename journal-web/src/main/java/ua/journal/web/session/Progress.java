package ua.journal.web.session;

import ua.journal.core.common.PersonId;

/** Where an answer has brought a sign-in. */
sealed interface Progress {
  /** Somebody is known, and nothing more is asked of him. */
  record Known(PersonId person, Flow flow) implements Progress {}

  /** Another answer is needed. */
  record Waiting(Flow flow) implements Progress {}

  /** Not accepted; seconds until another attempt is looked at, 0 for none. */
  record Refused(int waitSeconds) implements Progress {}
}
