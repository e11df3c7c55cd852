package ua.journal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.journal.core.common.PersonId;
import ua.journal.core.tasks.Tasks;

/**
 * What waited for people a moment ago, so that the numbers beside the pages cost nothing on most of
 * them. What somebody does himself is counted at once, what others do within a minute. Thread-safe.
 */
@ApplicationScoped
public class KeptTasks {
  private static final long LIFE = TimeUnit.MINUTES.toNanos(1);

  /** People of many schools who came once: then all are forgotten, and counted anew. */
  private static final int MOST = 5_000;

  private final ConcurrentMap<PersonId, Kept> kept = new ConcurrentHashMap<>();

  /** What waits for somebody, counted when it is not known. */
  public Tasks of(PersonId person, Supplier<Tasks> counted) {
    Kept known = kept.get(person);
    if (known != null && System.nanoTime() - known.at() < LIFE) {
      return known.tasks();
    }
    if (kept.size() >= MOST) {
      kept.clear();
    }
    Tasks tasks = counted.get();
    kept.put(person, new Kept(tasks, System.nanoTime()));
    return tasks;
  }

  /** He has done something: what was counted may be done. */
  public void forget(PersonId person) {
    kept.remove(person);
  }

  private record Kept(Tasks tasks, long at) {}
}
