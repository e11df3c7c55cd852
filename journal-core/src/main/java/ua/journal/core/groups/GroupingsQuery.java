package ua.journal.core.groups;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.SchoolYear;

/**
 * Query: the divided classes and subjects the caller may see, one group standing for each; their
 * own group where they teach one.
 */
public record GroupingsQuery() implements Query<List<GroupRow>> {
  @Override
  public Operation operation() {
    return Operation.LIST_GROUPS;
  }

  /** Answers {@link GroupingsQuery}. */
  static final class Answer implements Handler<GroupingsQuery, List<GroupRow>> {
    @Override
    public Class<GroupingsQuery> type() {
      return GroupingsQuery.class;
    }

    @Override
    public List<GroupRow> handle(GroupingsQuery request, RequestContext context) {
      EnumSet<Role> all = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.ADMIN);
      boolean seesAll = context.caller().roles().stream().anyMatch(all::contains);
      Map<List<Object>, GroupRow> groupings = new LinkedHashMap<>();
      GroupStore store = context.port(GroupStore.class);
      for (GroupRow group : store.groups(context.school(), SchoolYear.serving(context))) {
        boolean own = group.teacher().equals(context.person());
        if (seesAll || own || group.isLedBy(context.person())) {
          List<Object> key = List.of(group.schoolClass(), group.subject());
          groupings.merge(key, group, (known, other) -> own ? other : known);
        }
      }
      return groupings.values().stream()
          .sorted(
              Comparator.comparingInt(GroupRow::grade)
                  .thenComparing(GroupRow::className, UkrainianOrder.INSTANCE)
                  .thenComparing(GroupRow::subjectName, UkrainianOrder.INSTANCE))
          .toList();
    }
  }
}
