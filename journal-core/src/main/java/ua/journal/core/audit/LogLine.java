package ua.journal.core.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * An entry of the chain with names instead of ids.
 *
 * @param seq position in the chain
 * @param at when, the school's local time
 * @param actor who, as listed; empty for the program itself
 * @param operation what, as the chain has it
 * @param subjects whom and what it was about, as they are called; empty when nothing has a name
 * @param facts what else is on record, by name
 */
public record LogLine(
    long seq,
    LocalDateTime at,
    String actor,
    String operation,
    List<String> subjects,
    Map<String, String> facts) {
  /** Copies the collections. */
  public LogLine {
    subjects = List.copyOf(subjects);
    facts = Map.copyOf(facts);
  }
}
