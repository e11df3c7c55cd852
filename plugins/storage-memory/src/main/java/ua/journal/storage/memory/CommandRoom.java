package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.Optional;
import ua.journal.core.access.CommandStore;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Commands done under an id; writers take turns here, so nobody comes in between. */
record CommandRoom(Draft draft) implements CommandStore {
  @Override
  public Optional<String> find(SchoolId school, PersonId person, CommandId id) {
    return draft
        .school(school.value())
        .map(book -> book.office.commands.get(new OfficeBook.CommandKey(person, id)));
  }

  @Override
  public void remember(
      SchoolId school, PersonId person, CommandId id, String kind, LocalDateTime at) {
    draft
        .writableSchool(school.value())
        .office
        .commands
        .put(new OfficeBook.CommandKey(person, id), kind);
  }
}
