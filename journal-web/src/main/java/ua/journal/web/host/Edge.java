package ua.journal.web.host;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Where calls leave for a plugin: whatever it throws comes back as a journal's exception. */
final class Edge {
  private final String what;

  /** What is called, for messages: kind, name, plugin and jar. */
  Edge(String what) {
    this.what = what;
  }

  <R> R call(Supplier<R> plugin) {
    try {
      return plugin.get();
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw fault("failed", e);
    }
  }

  /** For answers that a plugin must never leave out. */
  <R> R answer(Supplier<@Nullable R> plugin) {
    R answer = call(plugin);
    if (answer == null) {
      throw fault("gave no answer", null);
    }
    return answer;
  }

  private JournalException fault(String fault, @Nullable Throwable cause) {
    return new JournalException(ErrorCode.INTERNAL, what + " " + fault, Map.of(), cause);
  }
}
