package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.support.PluginStore;
import ua.journal.core.support.SwitchedOff;

/** Plugins that are switched off. */
record PluginRoom(Draft draft) implements PluginStore {
  @Override
  public List<SwitchedOff> off(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY).office.pluginsOff.values().stream()
        .sorted(Comparator.comparing(SwitchedOff::plugin))
        .toList();
  }

  @Override
  public void switchOff(SchoolId school, String plugin, PersonId by, LocalDateTime at) {
    SchoolBook book = draft.writableSchool(school.value());
    SwitchedOff off = new SwitchedOff(plugin, book.signature(by), at);
    if (book.office.pluginsOff.putIfAbsent(plugin, off) != null) {
      throw new JournalException(ErrorCode.CONFLICT, "The plugin is off already");
    }
  }

  @Override
  public void switchOn(SchoolId school, String plugin) {
    draft.writableSchool(school.value()).office.pluginsOff.remove(plugin);
  }
}
