package ua.journal.core.teaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.school.SchoolYear;

/**
 * Command: every journal of the year that has a teacher and whose class has a class teacher takes
 * entries from now on (clause 1.7). Answers how many became active.
 */
public record ActivateJournals() implements Command<Integer> {
  @Override
  public Operation operation() {
    return Operation.ACTIVATE_JOURNALS;
  }

  /** Journals that take no entries and could. */
  static List<JournalId> ready(List<JournalLoad> journals, List<LedClass> classes) {
    Map<ClassId, LedClass> byId = byId(classes);
    return journals.stream()
        .filter(row -> !row.active() && passes(row, byId))
        .map(JournalLoad::journal)
        .toList();
  }

  private static boolean passes(JournalLoad row, Map<ClassId, LedClass> classes) {
    return LoadRules.activation(row, Objects.requireNonNull(classes.get(row.schoolClass())))
        .isEmpty();
  }

  private static Map<ClassId, LedClass> byId(List<LedClass> classes) {
    Map<ClassId, LedClass> byId = new HashMap<>();
    classes.forEach(each -> byId.put(each.id(), each));
    return byId;
  }

  /**
   * Judges the journals an import has made: those that pass are activated, the others take no
   * entries until someone acts.
   *
   * @param made the new journals, not null
   * @param begins calendar year in which their school year begins
   * @param context caller, moment, transaction, not null
   */
  public static void judge(List<JournalId> made, int begins, RequestContext context) {
    LoadStore store = context.port(LoadStore.class);
    Map<ClassId, LedClass> classes = byId(store.classes(context.school(), begins, context.today()));
    Set<JournalId> asked = Set.copyOf(made);
    Map<Boolean, List<JournalId>> judged =
        store.journals(context.school(), begins, context.today()).stream()
            .filter(row -> asked.contains(row.journal()))
            .collect(
                Collectors.partitioningBy(
                    row -> passes(row, classes),
                    Collectors.mapping(JournalLoad::journal, Collectors.toList())));
    store.activate(Objects.requireNonNull(judged.get(true)), context.person(), context.now());
    store.hold(Objects.requireNonNull(judged.get(false)));
  }

  /** Runs {@link ActivateJournals}. */
  static final class Run implements Handler<ActivateJournals, Outcome<Integer>> {
    @Override
    public Class<ActivateJournals> type() {
      return ActivateJournals.class;
    }

    @Override
    public Outcome<Integer> handle(ActivateJournals request, RequestContext context) {
      LoadStore store = context.port(LoadStore.class);
      int begins = SchoolYear.serving(context);
      List<JournalId> ready =
          ready(
              store.journals(context.school(), begins, context.today()),
              store.classes(context.school(), begins, context.today()));
      if (ready.isEmpty()) {
        return Outcome.unchanged(0);
      }
      store.activate(ready, context.person(), context.now());
      ready.forEach(journal -> context.record(request.operation(), journal, "active"));
      return Outcome.done(ready.size());
    }
  }
}
