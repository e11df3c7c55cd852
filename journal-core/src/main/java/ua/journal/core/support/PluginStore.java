package ua.journal.core.support;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: plugins that are switched off. */
public interface PluginStore {
  /**
   * Reads which plugins are off.
   *
   * @param school the school, not null
   * @return those by name, never null
   */
  List<SwitchedOff> off(SchoolId school);

  /**
   * Switches a plugin off that is on.
   *
   * @param school the school, not null
   * @param plugin its name, not null
   * @param by who does it, not null
   * @param at when, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when it is off already
   */
  void switchOff(SchoolId school, String plugin, PersonId by, LocalDateTime at);

  /**
   * Switches a plugin on; nothing when it is on already.
   *
   * @param school the school, not null
   * @param plugin its name, not null
   */
  void switchOn(SchoolId school, String plugin);
}
