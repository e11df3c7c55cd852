package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.Id;

/**
 * Keys of an {@code IN} list. The list is padded to a power of two by repeating the last key, so
 * that a handful of statement texts serves every size and prepared statements are found again.
 *
 * @param padded the keys, at least one
 */
record Keys(List<?> padded) {
  /** Identifiers are positive: this one finds nothing. */
  private static final List<Long> NOTHING = List.of(0L);

  static Keys ofIds(Collection<? extends Id> ids) {
    return pad(ids.stream().map(Id::value).toList());
  }

  static Keys ofNumbers(Collection<Long> numbers) {
    return pad(numbers);
  }

  /** Of words none of which is empty. */
  static Keys ofTexts(Collection<String> texts) {
    return texts.isEmpty() ? new Keys(List.of("")) : pad(texts);
  }

  static Keys ofCommands(Collection<CommandId> commands) {
    return pad(commands.stream().map(CommandId::value).toList());
  }

  /** Of whatever a column holds. */
  static Keys of(Collection<?> values) {
    return pad(values);
  }

  private static Keys pad(Collection<?> keys) {
    if (keys.isEmpty()) {
      return new Keys(NOTHING);
    }
    List<Object> padded = new ArrayList<>(keys);
    int size = Integer.highestOneBit(2 * padded.size() - 1);
    Object last = padded.get(padded.size() - 1);
    while (padded.size() < size) {
      padded.add(last);
    }
    return new Keys(padded);
  }

  /** Returns the list with its parentheses, a question mark for each key. */
  String list() {
    return "(" + "?,".repeat(padded.size() - 1) + "?)";
  }
}
