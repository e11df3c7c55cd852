package ua.journal.web.seal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A second place for checkpoints, on another machine: mail, a webhook. */
public interface Place {
  /** Its name in the log and in the file that remembers what it has. */
  String name();

  /** How long lines are gathered before they go. */
  Duration gathers();

  /**
   * Sends lines; whatever is not refused has arrived.
   *
   * @param lines checkpoints, the oldest first; none together with an alarm
   * @param alarm what is wrong with the record, empty for nothing
   * @throws IOException when they have not arrived
   */
  void send(List<String> lines, String alarm) throws IOException;
}
