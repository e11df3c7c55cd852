package ua.journal.core;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;

/**
 * Refused requests on their way to the record (R-SEC-06): one entry for each person and target in a
 * minute, so that a program that asks in a loop does not fill the record, and one more that says
 * how many followed. That second entry is written with the next request that changes something or
 * is refused; a stop of the program loses at most the counts of the last minute. Where nothing can
 * be written, a refusal stays the refusal it was: the log of the program tells of it at once, and
 * the record with the next command that is done. Thread-safe.
 */
final class Denials {
  static final String MORE = "more=";

  private static final System.Logger LOG = System.getLogger(Denials.class.getName());

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_WINDOWS = 10_000;

  /** Oldest first, so that a look at the first tells whether any minute is over. */
  private final Map<Key, Window> windows = new LinkedHashMap<>();

  /** What could not be written, oldest first. */
  private final Deque<Due> waiting = new ArrayDeque<>();

  /** Puts a refusal on record, or counts it. */
  void record(JournalStore store, SchoolId school, AuditDraft draft) {
    write(store, noted(school, draft));
  }

  /** Puts on record how many refusals followed those whose minute is over. */
  void settle(JournalStore store, LocalDateTime now) {
    List<Due> due = waited();
    due.addAll(over(now));
    write(store, due);
  }

  private synchronized List<Due> waited() {
    List<Due> due = new ArrayList<>(waiting);
    waiting.clear();
    return due;
  }

  private synchronized List<Due> noted(SchoolId school, AuditDraft draft) {
    List<Due> due = over(draft.at());
    Key key = new Key(school, draft.actor(), draft.journal(), draft.target());
    @Nullable Window window = windows.get(key);
    if (window != null) {
      window.more++;
      return due;
    }
    if (windows.size() == MOST_WINDOWS) {
      Iterator<Map.Entry<Key, Window>> oldest = windows.entrySet().iterator();
      counted(oldest.next(), draft.at(), due);
      oldest.remove();
    }
    windows.put(key, new Window(draft));
    due.add(new Due(school, draft));
    return due;
  }

  private synchronized List<Due> over(LocalDateTime now) {
    List<Due> due = new ArrayList<>();
    Iterator<Map.Entry<Key, Window>> all = windows.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Key, Window> oldest = all.next();
      if (oldest.getValue().holds(now)) {
        return due;
      }
      counted(oldest, now, due);
      all.remove();
    }
    return due;
  }

  private static void counted(Map.Entry<Key, Window> each, LocalDateTime now, List<Due> due) {
    if (each.getValue().more > 0) {
      due.add(new Due(each.getKey().school(), each.getValue().count(now)));
    }
  }

  private void write(JournalStore store, List<Due> due) {
    for (Due each : due) {
      try {
        store.write(
            transaction -> {
              Chain.append(
                  transaction.port(AuditStore.class), each.school(), List.of(each.draft()));
              return each;
            });
      } catch (JournalException e) {
        if (e.code() != ErrorCode.UNAVAILABLE) {
          throw e;
        }
        keep(each);
      }
    }
  }

  private synchronized void keep(Due unwritten) {
    AuditDraft draft = unwritten.draft();
    LOG.log(
        System.Logger.Level.WARNING,
        "Not yet on record: {0} {1}, person {2}",
        draft.operation(),
        draft.target(),
        String.valueOf(draft.actor()));
    if (waiting.size() < MOST_WINDOWS) {
      waiting.add(unwritten);
    }
  }

  private record Key(SchoolId school, long actor, long journal, String target) {}

  private record Due(SchoolId school, AuditDraft draft) {}

  /** A minute that began with an entry. */
  private static final class Window {
    private final AuditDraft first;
    private int more;

    Window(AuditDraft first) {
      this.first = first;
    }

    /** A clock that was put back ends the minute, too. */
    boolean holds(LocalDateTime now) {
      Duration since = Duration.between(first.at(), now);
      return !since.isNegative() && since.compareTo(WINDOW) < 0;
    }

    AuditDraft count(LocalDateTime now) {
      String target = first.target() + " " + MORE + more;
      return new AuditDraft(
          now, first.actor(), first.journal(), first.operation(), target, null, "");
    }
  }
}
