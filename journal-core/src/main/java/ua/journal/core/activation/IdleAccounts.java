package ua.journal.core.activation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * Query: accounts whose owner is nothing at the school any more (R-SEC-01, R-LIFE-06): they open
 * nothing, and the administrator closes them.
 */
public record IdleAccounts() implements Query<List<IdleAccounts.Line>> {
  /**
   * Reads the accounts for another answer that rests on them.
   *
   * @param departedReadDays days for which departed pupils and their guardians still read
   * @param context caller, moment, transaction, not null
   * @return the accounts without a living relation, never null
   */
  public static List<Line> of(int departedReadDays, RequestContext context) {
    return Answer.lines(context, departedReadDays);
  }

  @Override
  public Operation operation() {
    return Operation.CLOSE_ACCESS;
  }

  /**
   * An account without a living relation.
   *
   * @param person its owner
   * @param name their name
   * @param login their login
   * @param role what they were last; null when nothing is on record
   * @param until last day of that; null when nothing is on record
   */
  public record Line(
      PersonId person,
      PersonName name,
      String login,
      @Nullable Role role,
      @Nullable LocalDate until) {}

  /** Answers {@link IdleAccounts}, by name. */
  static final class Answer implements Handler<IdleAccounts, List<Line>> {
    private final int departedReadDays;

    /**
     * Creates the handler.
     *
     * @param departedReadDays days for which departed pupils and their guardians still read
     */
    public Answer(int departedReadDays) {
      this.departedReadDays = departedReadDays;
    }

    @Override
    public Class<IdleAccounts> type() {
      return IdleAccounts.class;
    }

    @Override
    public List<Line> handle(IdleAccounts query, RequestContext context) {
      return lines(context, departedReadDays);
    }

    static List<Line> lines(RequestContext context, int departedReadDays) {
      LocalDate since = context.today().minusDays(departedReadDays);
      Map<PersonId, Line> idle = new LinkedHashMap<>();
      Map<PersonId, Boolean> alive = new LinkedHashMap<>();
      for (AccountRight right :
          context.port(ActivationStore.class).accountRights(context.school())) {
        alive.merge(right.person(), right.stands(context.today(), since), Boolean::logicalOr);
        idle.merge(right.person(), line(right), Answer::later);
      }
      return idle.values().stream()
          .filter(line -> !alive.getOrDefault(line.person(), false))
          .sorted(Comparator.comparing(Line::name))
          .toList();
    }

    private static Line line(AccountRight right) {
      return new Line(right.person(), right.name(), right.login(), right.role(), right.to());
    }

    private static Line later(Line one, Line other) {
      boolean before =
          one.until() == null || other.until() != null && one.until().isBefore(other.until());
      return before ? other : one;
    }
  }
}
