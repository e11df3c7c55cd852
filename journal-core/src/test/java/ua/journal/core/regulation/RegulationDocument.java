package ua.journal.core.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes {@code docs/regulation.md} from the book and the list of clauses. */
final class RegulationDocument {
  private static final String HEAD =
      """
      # The regulation, clause by clause

      Made of `rules.csv` and `regulation-clauses.csv` by `RegulationDocumentTest`; do not edit. Where each clause of the
      school's regulation lives and what proves it. A clause without a row is not built; what a row says is not built is not.
      Cases are files in `journal-core/src/main/resources/META-INF/journal-cases`; «kit» is the storage kit in
      `journal-testkit`, run on memory, Derby and PostgreSQL.

      | Clause | What it says | Rules | Where it lives | What proves it | Not built |
      |---|---|---|---|---|---|
      """;
  private static final String RULES =
      """

      # The rules

      A finding is made by the class that owns its rule and by no other. BLOCK refuses, WARN is saved and shown; where both
      stand, the first is the usual one. A rule without either has no place in the data where it could be broken.

      | Rule | What it says | Does | Holds from | Edition | Owner | Cases or test |
      |---|---|---|---|---|---|---|
      """;

  private RegulationDocument() {}

  static String write(List<List<String>> clauses) {
    StringBuilder page = new StringBuilder(HEAD);
    clauses.forEach(clause -> page.append(clause(clause)));
    page.append(RULES);
    RuleBook.standard().rules().forEach(rule -> page.append(rule(rule)));
    return page.toString();
  }

  private static String clause(List<String> line) {
    List<Rule> own =
        RuleBook.standard().rules().stream()
            .filter(rule -> rule.clause().equals(line.get(0)))
            .toList();
    Set<String> rules = new LinkedHashSet<>(own.stream().map(Rule::id).toList());
    rules.addAll(words(line.get(2)));
    Set<String> where =
        own.stream()
            .map(rule -> "`" + rule.owner() + "`")
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!line.get(3).isEmpty()) {
      where.add(line.get(3).replace("` `", "`, `"));
    }
    Set<String> proof =
        own.stream()
            .map(rule -> "`" + rule.cases() + "`")
            .collect(Collectors.toCollection(LinkedHashSet::new));
    proof.addAll(words(line.get(4)));
    proof.remove("cases");
    return row(
        line.get(0),
        line.get(1),
        rules.isEmpty() ? "–" : String.join(", ", rules),
        String.join(", ", where),
        String.join(", ", proof),
        line.get(5));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static String rule(Rule rule) {
    List<String> does = new ArrayList<>(rule.severities().stream().map(Severity::name).toList());
    return row(
        rule.id(),
        rule.ukrainian() + " / " + rule.english(),
        does.isEmpty() ? "–" : String.join(", ", does),
        rule.since().toString(),
        rule.edition(),
        "`" + rule.owner() + "`",
        "`" + rule.cases() + "`");
  }

  private static String row(String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
    Arrays.stream(cells).forEach(row::add);
    return row.toString().replaceAll(" +", " ");
  }
}
