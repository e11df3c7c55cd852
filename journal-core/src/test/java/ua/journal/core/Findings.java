package ua.journal.core;

import java.util.Collection;
import java.util.stream.Collectors;
import ua.journal.core.regulation.Finding;

/** Writes findings the way the case files do: {@code RULE:SEVERITY+…}, or {@code OK}. */
public final class Findings {
  private Findings() {}

  public static String asText(Collection<Finding> findings) {
    return findings.isEmpty()
        ? "OK"
        : findings.stream()
            .map(finding -> finding.rule() + ":" + finding.severity())
            .collect(Collectors.joining("+"));
  }
}
