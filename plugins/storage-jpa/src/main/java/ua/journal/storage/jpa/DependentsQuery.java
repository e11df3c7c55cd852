package ua.journal.storage.jpa;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.Dependents;
import ua.journal.core.imports.Dependents.Kind;
import ua.journal.core.register.SchoolRows;

/**
 * What rests on rows. The database itself says which tables refer to them, so that a table of
 * tomorrow is not forgotten; the structure's own tables are compared row by row elsewhere.
 */
final class DependentsQuery {
  private static final String LATER =
      "SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND seq > ? AND journal_id IN ";

  private static final int CHUNK = 1000;
  private static final Set<String> STRUCTURE =
      Set.of(
          "role_grant",
          "guardian",
          "school_class",
          "enrolment",
          "journal",
          "journal_member",
          "slot",
          "plan_item",
          "lesson");
  private static final Set<String> ENTERED = Set.of("assessment", "mark", "attendance");
  private static final Set<String> ACCESS = Set.of("account", "activation");

  private final Sql sql;
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  DependentsQuery(Sql sql) {
    this.sql = sql;
  }

  List<Dependents> ask(SchoolId school, SchoolRows created, Collection<Long> journals, long place) {
    add(
        Kind.ENTRIES,
        sum(
            journals,
            keys -> first(LATER + keys.list(), p -> p.id(school).number(place).keys(keys))));
    count("person", created.people().stream().map(SchoolRows.PersonRow::id).toList());
    count("school_class", created.classes().stream().map(SchoolRows.ClassRow::id).toList());
    count("enrolment", created.enrolments().stream().map(SchoolRows.EnrolmentRow::id).toList());
    count("subject", created.subjects().stream().map(SchoolRows.SubjectRow::id).toList());
    count("journal", created.journals().stream().map(SchoolRows.JournalRow::id).toList());
    count("lesson", created.lessons().stream().map(SchoolRows.LessonRow::id).toList());
    return counts.entrySet().stream()
        .map(entry -> new Dependents(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void count(String table, List<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    for (Sql.Reference reference : sql.references(table)) {
      if (!STRUCTURE.contains(reference.table())) {
        String text =
            "SELECT COUNT(DISTINCT %2$s) FROM %1$s WHERE %2$s IN "
                .formatted(reference.table(), reference.column());
        add(
            kind(reference.table()),
            sum(ids, keys -> first(text + keys.list(), p -> p.keys(keys))));
      }
    }
  }

  private int first(String text, Params.Binder binder) {
    return sql.first(text, binder, Row::small).orElse(0);
  }

  /** One entry is found by its journal and by its lesson; the greater count says it best. */
  private void add(Kind kind, int count) {
    counts.merge(kind, count, Math::max);
  }

  private static Kind kind(String table) {
    if (ENTERED.contains(table)) {
      return Kind.ENTRIES;
    }
    return ACCESS.contains(table) ? Kind.ACCESS : Kind.OTHER;
  }

  private static int sum(Collection<Long> keys, ToIntFunction<Keys> count) {
    List<Long> all = List.copyOf(keys);
    int sum = 0;
    for (int i = 0; i < all.size(); i += CHUNK) {
      sum += count.applyAsInt(Keys.ofNumbers(all.subList(i, Math.min(all.size(), i + CHUNK))));
    }
    return sum;
  }
}
