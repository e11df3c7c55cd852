package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Which import can be taken back: R-IMP-01 (clause 4, administrator, point 7), the last one, while
 * nothing rests on it. Pure.
 */
final class UndoRules {
  private static final Rule LAST = RuleBook.of("R-IMP-01");

  private UndoRules() {}

  /**
   * Judges an import by the log.
   *
   * @param id its number
   * @param runs records of the log, the last first; one of them is the import
   * @param traced whether it is known what it did
   */
  static Optional<Finding> run(long id, List<ImportRun> runs, boolean traced) {
    if (runs.stream().anyMatch(each -> each.undoes() == id)) {
      return Optional.of(LAST.finding("import.undone", Map.of()));
    }
    if (runs.get(0).id() != id) {
      return Optional.of(LAST.finding("import.later", Map.of("files", runs.get(0).files())));
    }
    return traced ? Optional.empty() : Optional.of(LAST.finding("import.untraced", Map.of()));
  }

  /** Judges what came after it: entries and accesses, changed rows, rows that name its own. */
  static List<Finding> rests(List<Dependents> dependents, int changed, int resting) {
    List<Finding> findings = new ArrayList<>();
    for (Dependents each : dependents) {
      counted("import." + each.kind().name().toLowerCase(Locale.ROOT), each.count())
          .ifPresent(findings::add);
    }
    counted("import.changed", changed).ifPresent(findings::add);
    counted("import.resting", resting).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> counted(String text, int count) {
    return count > 0
        ? Optional.of(LAST.finding(text, Map.of("count", Integer.toString(count))))
        : Optional.empty();
  }
}
