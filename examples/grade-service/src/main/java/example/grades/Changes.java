package example.grades;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import ua.journal.core.CommitListener;
import ua.journal.core.Committed;

/** Hears what was done, for instance to tell parents by this system's own messages. */
final class Changes implements CommitListener {
  private final Queue<Committed> heard = new ConcurrentLinkedQueue<>();

  @Override
  public void committed(Committed event) {
    heard.add(event);
  }

  /** Commands may hold personal data: tell their class, not themselves. */
  List<String> told(OwnIds ids) {
    return heard.stream()
        .map(
            event ->
                "%s %s %s"
                    .formatted(
                        event.at(),
                        ids.of(event.person()),
                        event.command().getClass().getSimpleName()))
        .toList();
  }
}
