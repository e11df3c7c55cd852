package ua.journal.core.notices;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: notices. */
public interface NoticeStore {
  /**
   * Adds notices.
   *
   * @param school the school of all of them, not null
   * @param notices the notices, not null
   */
  void tell(SchoolId school, List<Notice> notices);

  /**
   * Puts a newer notice in the place of an unread one that says the same of less.
   *
   * @param unread the notices, not null
   * @param newer what it becomes: its number, facts and moment; person, kind and target are the
   *     same, not null
   */
  void replace(Notice unread, Notice newer);

  /**
   * Lists a person's notices: the unread ones, then the others, each part the latest first.
   *
   * @param person the addressee, not null
   * @param most most notices to return
   * @return the notices, never null
   */
  List<Notice> of(PersonId person, int most);

  /**
   * Counts a person's unread notices, in one statement.
   *
   * @param person the addressee, not null
   * @return 0 when all is read
   */
  int unseen(PersonId person);

  /**
   * Marks notices of a person as read; one that is not theirs, or is read already, stays as it is.
   *
   * @param person the addressee, not null
   * @param notices numbers of the notices, not null
   * @param at when, not null
   */
  void markSeen(PersonId person, Collection<Long> notices, LocalDateTime at);
}
