package ua.journal.core.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: requests for help and suggestions. */
public interface HelpStore {
  /**
   * Reads everything asked at a school.
   *
   * @param school the school, not null
   * @return requests by age, never null
   */
  List<HelpRequest> all(SchoolId school);

  /**
   * Reads what one person asked.
   *
   * @param school the school, not null
   * @param author who asked, not null
   * @return requests by age, never null
   */
  List<HelpRequest> ofAuthor(SchoolId school, PersonId author);

  /**
   * Finds one request.
   *
   * @param school the school, not null
   * @param id its number
   * @return the request, or empty
   */
  Optional<HelpRequest> find(SchoolId school, long id);

  /**
   * Adds a request with its first note.
   *
   * @param school the school, not null
   * @param request the request with one note, not null
   */
  void add(SchoolId school, HelpRequest request);

  /**
   * Reads who supports which suggestion.
   *
   * @param school the school, not null
   * @return people by number of the suggestion; suggestions without support are left out, never
   *     null
   */
  Map<Long, Set<PersonId>> votes(SchoolId school);

  /**
   * Supports a suggestion or no longer does; what is so already stays so.
   *
   * @param request number of the suggestion
   * @param person who, not null
   * @param supports whether they do from now on
   */
  void vote(long request, PersonId person, boolean supports);

  /**
   * Adds a step to a request.
   *
   * @param request number of the request
   * @param no number of the step from 0
   * @param note the step, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when there is already a
   *     step of that number
   */
  void append(long request, int no, HelpNote note);
}
