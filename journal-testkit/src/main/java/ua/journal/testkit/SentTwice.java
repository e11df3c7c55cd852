package ua.journal.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import ua.journal.core.access.Command;
import ua.journal.core.activation.TryCode;
import ua.journal.core.notices.MarkNoticesSeen;
import ua.journal.core.register.FoundSchool;

/** Which commands the tests have sent twice, against all there are. Thread-safe. */
final class SentTwice {
  private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
  private static final Set<String> AREAS = ConcurrentHashMap.newKeySet();

  /**
   * A try of a code is counted each time it is made, a notice is seen once whoever says it again,
   * and a second founding is refused by itself: none of them leaves a second effect.
   */
  private static final Set<String> ONCE_BY_THEMSELVES =
      Set.of(TryCode.class.getName(), MarkNoticesSeen.class.getName(), FoundSchool.class.getName());

  private SentTwice() {}

  static void sent(Command<?> command) {
    SENT.add(command.getClass().getName());
  }

  static void ran(Class<?> area) {
    AREAS.add(area.getSimpleName());
  }

  /** Whether all areas ran; a part of them cannot have sent everything. */
  static boolean isWhole(Class<?> conformance) {
    Set<String> nested = new TreeSet<>();
    for (Class<?> type = conformance; type != null; type = type.getSuperclass()) {
      for (Class<?> area : type.getDeclaredClasses()) {
        if (AbstractStorageTest.class.isAssignableFrom(area)) {
          nested.add(area.getSimpleName());
        }
      }
    }
    return AREAS.containsAll(nested);
  }

  static Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : CoreTypes.all()) {
      if (type.isRecord() && Command.class.isAssignableFrom(type)) {
        missing.add(type.getName());
      }
    }
    missing.removeAll(SENT);
    missing.removeAll(ONCE_BY_THEMSELVES);
    return missing;
  }
}
