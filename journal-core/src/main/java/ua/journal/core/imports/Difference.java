package ua.journal.core.imports;

import java.util.List;

/**
 * A record that an import makes or changes, in words.
 *
 * @param list the list it belongs to, such as «Люди»
 * @param name what it is, such as «Ґалаґан Їжак»
 * @param created whether it is new
 * @param changes its changed values, none for a new record
 */
public record Difference(String list, String name, boolean created, List<Change> changes) {
  /** Copies the list. */
  public Difference {
    changes = List.copyOf(changes);
  }

  /**
   * A changed value.
   *
   * @param field what it is called
   * @param before the stored value, empty for none
   * @param after the value of the file, empty for none
   */
  public record Change(String field, String before, String after) {}
}
