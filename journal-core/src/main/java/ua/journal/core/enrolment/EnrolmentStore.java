package ua.journal.core.enrolment;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: lists and sheets that were handed in, lists that were confirmed. */
public interface EnrolmentStore {
  /**
   * Reads what was handed in.
   *
   * @param school the school, not null
   * @return submissions of all years, the latest first, never null
   */
  List<Submission> submissions(SchoolId school);

  /**
   * Keeps a submission with the lists of that moment.
   *
   * @param school the school, not null
   * @param submission the submission, not null
   * @param pupils the lists, empty for a weekly sheet, not null
   */
  void submit(SchoolId school, Submission submission, List<ListedPupil> pupils);

  /**
   * Notes that the administrator has accepted a submission no one accepted before.
   *
   * @param submission which
   * @param by who, not null
   * @param at when, not null
   */
  void accept(long submission, PersonId by, LocalDateTime at);

  /**
   * Reads the lists of a submission.
   *
   * @param submission which
   * @return pupils in any order, never null
   */
  List<ListedPupil> lists(long submission);

  /**
   * Reads the last confirmation of each class.
   *
   * @param school the school, not null
   * @return confirmations in any order, never null
   */
  List<ConfirmedList> confirmed(SchoolId school);

  /**
   * Keeps a confirmation.
   *
   * @param school the school, not null
   * @param list the confirmation, not null
   */
  void confirm(SchoolId school, ConfirmedList list);
}
