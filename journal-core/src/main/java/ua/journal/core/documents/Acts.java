package ua.journal.core.documents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.CsvResource;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.Settings;

/**
 * Query: the acts the journal follows, with the rules taken from each and the settings it drives
 * (clause 1.1).
 */
public record Acts() implements Query<List<Acts.Act>> {
  @Override
  public Operation operation() {
    return Operation.READ_DOCUMENTS;
  }

  /**
   * An act.
   *
   * @param title its title, in Ukrainian
   * @param reference who issued it, number and day
   * @param governs what of the journal it governs, in Ukrainian
   * @param settings present values of the settings it drives, by full name; empty for none
   * @param rules rules of the journal whose clauses name it, in the order of the book
   */
  public record Act(
      String title,
      String reference,
      String governs,
      Map<String, String> settings,
      List<Rule> rules) {}

  /**
   * Answers {@link Acts}, the school's own regulation first.
   *
   * @param settings the settings in force
   */
  record Answer(Settings settings) implements Handler<Acts, List<Act>> {
    private static final String PREFIX = "journal.rules.";

    @Override
    public Class<Acts> type() {
      return Acts.class;
    }

    @Override
    public List<Act> handle(Acts query, RequestContext context) {
      Map<String, String> values = settings.values();
      return CsvResource.read("acts.csv").stream().map(line -> act(line, values)).toList();
    }

    private static Act act(List<String> line, Map<String, String> values) {
      Map<String, String> driven = new LinkedHashMap<>();
      Arrays.stream(line.get(3).split(" "))
          .filter(name -> !name.isEmpty())
          .map(PREFIX::concat)
          .forEach(name -> driven.put(name, Objects.requireNonNull(values.get(name), name)));
      List<Rule> rules =
          RuleBook.standard().rules().stream()
              .filter(rule -> rule.clause().contains(line.get(4)))
              .toList();
      return new Act(line.get(0), line.get(1), line.get(2), driven, rules);
    }
  }
}
