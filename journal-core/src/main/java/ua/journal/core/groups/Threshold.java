package ua.journal.core.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.journal.core.regulation.CsvResource;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * From what size a class is divided in a kind of subjects (R-GRP-05); versioned data, the latest
 * version that has begun holds.
 *
 * @param begins first school year it holds for
 * @param kind kind of subjects
 * @param subjects how names of these subjects begin, lower case; none for all others
 * @param classOver a class is divided when it has more pupils
 * @param groupLeast fewest pupils of a group
 */
public record Threshold(
    int begins, String kind, List<String> subjects, int classOver, int groupLeast) {
  private static final Rule SIZES = RuleBook.of("R-GRP-05");
  private static final List<Threshold> ALL =
      CsvResource.read("division-thresholds.csv").stream().map(Threshold::of).toList();

  private static Threshold of(List<String> line) {
    String names = line.get(2);
    return new Threshold(
        Integer.parseInt(line.get(0)),
        line.get(1),
        names.isEmpty() ? List.of() : Arrays.asList(names.split("\\|")),
        Integer.parseInt(line.get(3)),
        Integer.parseInt(line.get(4)));
  }

  /**
   * Finds the threshold of a subject.
   *
   * @param year calendar year in which the school year begins
   * @param subject name of the subject, not null
   * @return the threshold, never null; a year before all versions takes the earliest
   */
  public static Threshold of(int year, String subject) {
    String name = subject.toLowerCase(Locale.ROOT);
    int version =
        ALL.stream()
            .mapToInt(Threshold::begins)
            .filter(begins -> begins <= year)
            .max()
            .orElseGet(() -> ALL.stream().mapToInt(Threshold::begins).min().orElseThrow());
    return ALL.stream()
        .filter(each -> each.begins() == version)
        .filter(
            each ->
                each.subjects().isEmpty() || each.subjects().stream().anyMatch(name::startsWith))
        .min(Comparator.comparing(each -> each.subjects().isEmpty()))
        .orElseThrow();
  }

  /**
   * Judges the sizes of a divided class.
   *
   * @param pupils pupils of the class
   * @param groups pupils of each group by its name, not null
   * @return warnings, never null
   */
  public List<Finding> judge(int pupils, Map<String, Integer> groups) {
    List<Finding> findings = new ArrayList<>();
    if (pupils <= classOver) {
      findings.add(
          SIZES.finding(
              "division.classSmall",
              Map.of("pupils", Integer.toString(pupils), "over", Integer.toString(classOver))));
    }
    groups.forEach(
        (group, size) -> {
          if (size < groupLeast) {
            findings.add(
                SIZES.finding(
                    "division.groupSmall",
                    Map.of(
                        "group", group,
                        "pupils", size.toString(),
                        "least", Integer.toString(groupLeast))));
          }
        });
    return findings;
  }
}
