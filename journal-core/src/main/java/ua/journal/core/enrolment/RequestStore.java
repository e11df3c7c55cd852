package ua.journal.core.enrolment;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: requests of class teachers. */
public interface RequestStore {
  /**
   * Reads the requests since a moment.
   *
   * @param school the school, not null
   * @param since the school's local time, not null
   * @return requests, the latest first, never null
   */
  List<ChangeRequest> since(SchoolId school, LocalDateTime since);

  /**
   * Keeps a new request.
   *
   * @param school the school, not null
   * @param request the request, not null
   */
  void add(SchoolId school, ChangeRequest request);

  /**
   * Answers an open request.
   *
   * @param id which, it must be open
   * @param state the answer, not null
   * @param text what the office says, not null
   * @param by who answers, not null
   * @param at when, not null
   */
  void answer(long id, ChangeRequest.State state, String text, PersonId by, LocalDateTime at);
}
