package ua.journal.core.access;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: the memory of commands done under an id, so that a retry has no second effect. */
@API(status = API.Status.INTERNAL)
public interface CommandStore {
  /**
   * Finds what a person did under an id.
   *
   * @param school where, not null
   * @param person who, not null
   * @param id the command id, not null
   * @return the kind of the command, or empty
   */
  Optional<String> find(SchoolId school, PersonId person, CommandId id);

  /**
   * Remembers a command.
   *
   * @param school where, not null
   * @param person who did it, not null
   * @param id the command id, not null
   * @param kind the kind of the command, at most 60 characters, not null
   * @param at when
   * @throws ua.journal.core.common.JournalException with {@link
   *     ua.journal.core.common.ErrorCode#CONFLICT} when the person has used the id meanwhile
   */
  void remember(SchoolId school, PersonId person, CommandId id, String kind, LocalDateTime at);
}
