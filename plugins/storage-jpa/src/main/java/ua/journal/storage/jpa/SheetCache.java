package ua.journal.storage.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.JournalId;
import ua.journal.core.marks.Mark;

/**
 * The entries of sheets read lately, each under the journal's change number. Every change of an
 * entry raises that number in its own transaction, so entries kept under the present number are the
 * present ones, whichever server wrote them. The number is read before the entries: what is written
 * meanwhile stands under an older number and is read again. Writing transactions must not fill it,
 * they see what may yet be rolled back. Thread-safe.
 */
final class SheetCache {
  /** About 64 bytes each: at most some 40 MB. */
  private static final int MAX_ENTRIES = 600_000;

  private final Map<Span, Entries> sheets = new LinkedHashMap<>(64, 0.75f, true);
  private final Tallies tallies = new Tallies();
  private int size;

  /** What lists of journals count, kept in the same way. */
  Tallies tallies() {
    return tallies;
  }

  /** Entries of a journal in some terms, kept or read. */
  Entries entries(JournalId journal, int first, int last, long seq, Supplier<Entries> read) {
    Span span = new Span(journal, first, last);
    @Nullable Entries kept = find(span);
    if (kept != null && kept.seq() == seq) {
      return kept;
    }
    Entries fresh = read.get();
    keep(span, fresh);
    return fresh;
  }

  private synchronized @Nullable Entries find(Span span) {
    return sheets.get(span);
  }

  private synchronized void keep(Span span, Entries fresh) {
    Entries before = sheets.put(span, fresh);
    size += fresh.size() - (before == null ? 0 : before.size());
    var eldest = sheets.values().iterator();
    while (size > MAX_ENTRIES && eldest.hasNext()) {
      size -= eldest.next().size();
      eldest.remove();
    }
  }

  private record Span(JournalId journal, int first, int last) {}

  /** Marks and attendance as they stood at a change number. */
  record Entries(long seq, List<Mark> marks, List<Attendance> attendance) {
    int size() {
      return marks.size() + attendance.size();
    }
  }
}
