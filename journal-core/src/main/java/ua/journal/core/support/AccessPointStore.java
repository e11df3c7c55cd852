package ua.journal.core.support;

import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: the register of access points. */
public interface AccessPointStore {
  /**
   * Reads the latest edition of every point.
   *
   * @param school the school, not null
   * @return points by place, closed ones too, never null
   */
  List<AccessPoint> points(SchoolId school);

  /**
   * Adds an edition.
   *
   * @param school the school, not null
   * @param point the edition; its signature is not read, not null
   * @param by who made it, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when there is already an
   *     edition of that number
   */
  void add(SchoolId school, AccessPoint point, PersonId by);
}
