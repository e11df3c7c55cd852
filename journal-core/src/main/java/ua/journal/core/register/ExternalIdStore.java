package ua.journal.core.register;

import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;

/** Port: ids of the host's own system. */
public interface ExternalIdStore {
  /**
   * Reads all pairs of one kind.
   *
   * @param school the school, not null
   * @param kind what is looked for, not null
   * @return the pairs by external id, never null
   */
  List<ExternalId> all(SchoolId school, ExternalId.Kind kind);

  /**
   * Finds the id in this journal.
   *
   * @param school the school, not null
   * @param kind what is looked for, not null
   * @param externalId id in the host's system, not null
   * @return the pair, or empty
   */
  Optional<ExternalId> find(SchoolId school, ExternalId.Kind kind, String externalId);

  /**
   * Stores new pairs.
   *
   * @param school the school, not null
   * @param added pairs whose external ids are not stored yet, not null
   */
  void add(SchoolId school, List<ExternalId> added);
}
