package ua.journal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import ua.journal.core.common.SchoolId;

/**
 * How much stood in the way of a school a while ago. It is one number for everybody who may read
 * it, looks at the whole school and changes slowly: counted once in ten minutes, and by the page
 * itself whenever it is opened. Thread-safe.
 */
@ApplicationScoped
public class KeptReadiness {
  private static final long LIFE = TimeUnit.MINUTES.toNanos(10);

  private final ConcurrentMap<SchoolId, Kept> kept = new ConcurrentHashMap<>();

  /** What stands in the way, counted when it is not known. */
  public int of(SchoolId school, IntSupplier counted) {
    Kept known = kept.get(school);
    if (known != null && System.nanoTime() - known.at() < LIFE) {
      return known.count();
    }
    int count = counted.getAsInt();
    note(school, count);
    return count;
  }

  /** Takes over what was just counted. */
  public void note(SchoolId school, int count) {
    kept.put(school, new Kept(count, System.nanoTime()));
  }

  private record Kept(int count, long at) {}
}
