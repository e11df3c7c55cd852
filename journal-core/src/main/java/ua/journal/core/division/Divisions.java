package ua.journal.core.division;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Role;
import ua.journal.core.access.Work;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.SchoolYear;

/**
 * Query: the divided classes and subjects the caller may see, one group standing for each; his own
 * group where he teaches one.
 */
public record Divisions() implements Query<List<GroupRow>> {
  @Override
  public Operation operation() {
    return Operation.LIST_GROUPS;
  }

  /** Answers {@link Divisions}. */
  static final class Answer implements Handler<Divisions, List<GroupRow>> {
    @Override
    public Class<Divisions> type() {
      return Divisions.class;
    }

    @Override
    public List<GroupRow> handle(Divisions request, Work work) {
      EnumSet<Role> all = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.ADMIN);
      boolean seesAll = work.standing().roles().stream().anyMatch(all::contains);
      Map<List<Object>, GroupRow> divisions = new LinkedHashMap<>();
      DivisionStore store = work.port(DivisionStore.class);
      for (GroupRow group : store.groups(work.school(), SchoolYear.serving(work))) {
        boolean own = group.teacher().equals(work.person());
        if (seesAll || own || group.isLedBy(work.person())) {
          List<Object> key = List.of(group.schoolClass(), group.subject());
          divisions.merge(key, group, (known, other) -> own ? other : known);
        }
      }
      return divisions.values().stream()
          .sorted(
              Comparator.comparingInt(GroupRow::grade)
                  .thenComparing(GroupRow::className, UkrainianOrder.INSTANCE)
                  .thenComparing(GroupRow::subjectName, UkrainianOrder.INSTANCE))
          .toList();
    }
  }
}
