package ua.journal.web.support;

import java.util.List;
import ua.journal.core.regulation.Finding;

/** Lists of requests after a step. */
final class Lines {
  private Lines() {}

  /** The lines as they stand now; under the one that was refused what was typed is kept. */
  static List<HelpLine> keep(List<HelpLine> fresh, HelpLine typed, List<Finding> findings) {
    return findings.isEmpty()
        ? fresh
        : fresh.stream()
            .map(
                line ->
                    line.getRequest().id() == typed.getRequest().id()
                        ? new HelpLine(line.getRequest(), typed, findings)
                        : line)
            .toList();
  }
}
