package ua.journal.core.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.Given;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.Doubles;
import ua.journal.core.register.Extent;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.PersonRow;

/** Query: records that may be of one person, and those that have become one. */
public record DoublesQuery() implements Query<DoublesQuery.Found> {
  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /**
   * What was found.
   *
   * @param pairs records that may be of one person
   * @param joins records that have become one, the newest first
   */
  public record Found(List<Doubles.Pair> pairs, List<Joined> joins) {
    /** Copies the lists. */
    public Found {
      pairs = Given.list(pairs, "pairs");
      joins = Given.list(joins, "joins");
    }
  }

  /**
   * A joining with the name of the record that stays, as both are called.
   *
   * @param join the joining
   * @param kept name of the record that stays
   * @param joined name of the record that went
   */
  public record Joined(PersonJoin join, PersonName kept, PersonName joined) {}

  /** Answers {@link DoublesQuery}. */
  static final class Answer implements Handler<DoublesQuery, Found> {
    private static final PersonName NOBODY = new PersonName("", "", "");

    @Override
    public Class<DoublesQuery> type() {
      return DoublesQuery.class;
    }

    @Override
    public Found handle(DoublesQuery query, RequestContext context) {
      SchoolRows rows = Joining.rows(Extent.of(Extent.PEOPLE, Extent.TEACHING), context);
      Map<Long, PersonRow> people = new HashMap<>();
      rows.people().forEach(row -> people.put(row.id(), row));
      List<Joined> joins =
          context.port(JoinStore.class).joins(context.school()).stream()
              .map(join -> joined(join, people))
              .toList();
      return new Found(new Doubles(Joining.draft(rows, context)).pairs(), joins);
    }

    private static Joined joined(PersonJoin join, Map<Long, PersonRow> people) {
      return new Joined(join, name(people, join.kept()), name(people, join.joined()));
    }

    private static PersonName name(Map<Long, PersonRow> people, PersonId id) {
      @Nullable PersonRow row = people.get(id.value());
      return row == null ? NOBODY : new PersonName(row.surname(), row.given(), row.patronymic());
    }
  }
}
