package ua.journal.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids of a host's own system beside those of this journal. Not thread-safe. */
public final class ExternalIds {
  private final Map<Key, Long> known = new HashMap<>();
  private final List<ExternalId> added = new ArrayList<>();

  /**
   * Begins with what is stored.
   *
   * @param stored the pairs, not null
   */
  public ExternalIds(List<ExternalId> stored) {
    stored.forEach(one -> known.put(new Key(one.kind(), one.externalId()), one.id()));
  }

  /** Finds the id in this journal, null for one nobody has spoken of. */
  @Nullable Long find(ExternalId.Kind kind, String externalId) {
    return externalId.isEmpty() ? null : known.get(new Key(kind, externalId));
  }

  /** Keeps a pair; an empty id is none. */
  void put(ExternalId.Kind kind, String externalId, long id) {
    if (!externalId.isEmpty() && known.put(new Key(kind, externalId), id) == null) {
      added.add(new ExternalId(kind, externalId, id));
    }
  }

  /**
   * Lists pairs that are not stored yet.
   *
   * @return the pairs, never null
   */
  public List<ExternalId> added() {
    return List.copyOf(added);
  }

  private record Key(ExternalId.Kind kind, String externalId) {}
}
