package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.ExternalId;
import ua.journal.core.register.ExternalIdStore;

/** Ids of the host's own system. */
record ExternalIdRoom(Draft draft) implements ExternalIdStore {
  @Override
  public List<ExternalId> all(SchoolId school, ExternalId.Kind kind) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY).externalIds.all().stream()
        .filter(one -> one.kind() == kind)
        .sorted(Comparator.comparing(ExternalId::externalId))
        .toList();
  }

  @Override
  public Optional<ExternalId> find(SchoolId school, ExternalId.Kind kind, String externalId) {
    return all(school, kind).stream()
        .filter(one -> one.externalId().equals(externalId))
        .findFirst();
  }

  @Override
  public void add(SchoolId school, List<ExternalId> added) {
    draft.writableSchool(school.value()).externalIds.apply(added, List.of());
  }
}
