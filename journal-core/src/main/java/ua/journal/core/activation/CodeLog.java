package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * Query: which codes were issued, to whom, by whom and what became of them, for whoever may issue
 * them (R-SEC-03, clauses 3.1 and 4, class teacher, point 8). The newest {@value #MOST} of the
 * people who are in the list today.
 *
 * @param schoolClass pupils and parents of a class; null for the staff
 */
public record CodeLog(@Nullable ClassId schoolClass) implements Query<List<CodeLog.Line>> {
  private static final int MOST = 200;

  @Override
  public Operation operation() {
    return schoolClass == null ? Operation.STAFF_CODES : Operation.CLASS_CODES;
  }

  @Override
  public Target target() {
    return schoolClass == null ? new Target.School() : new Target.SchoolClass(schoolClass);
  }

  /** What became of a code. */
  public enum Fate {
    /** May be used. */
    OPEN,
    /** Waits for a second person or its hour (R-SEC-08). */
    WAITS,
    /** Has been used. */
    USED,
    /** Voided by a newer one or by wrong tries. */
    VOID,
    /** Was never used in time. */
    EXPIRED
  }

  /**
   * An issued code.
   *
   * @param owner whom it is for
   * @param issuer who issued it
   * @param at when it was issued
   * @param fate what became of it
   * @param until when it was used, or until when it may be or might have been
   */
  public record Line(
      PersonName owner, PersonName issuer, LocalDateTime at, Fate fate, LocalDateTime until) {
    private static Line of(IssuedCode code, LocalDateTime now) {
      Fate fate =
          switch (code.state()) {
            case USED -> Fate.USED;
            case VOID -> Fate.VOID;
            case ISSUED -> standing(code, now);
          };
      LocalDateTime until = code.usedAt() == null ? code.expiresAt() : code.usedAt();
      return new Line(code.owner(), code.issuer(), code.issuedAt(), fate, until);
    }

    private static Fate standing(IssuedCode code, LocalDateTime now) {
      if (code.expired(now)) {
        return Fate.EXPIRED;
      }
      return now.isBefore(code.opensAt()) ? Fate.WAITS : Fate.OPEN;
    }
  }

  /** Answers {@link CodeLog}, the newest first. */
  static final class Answer implements Handler<CodeLog, List<Line>> {
    @Override
    public Class<CodeLog> type() {
      return CodeLog.class;
    }

    @Override
    public List<Line> handle(CodeLog query, RequestContext context) {
      ActivationStore store = context.port(ActivationStore.class);
      List<PersonAccess> people =
          query.schoolClass() == null
              ? store.staff(context.school(), context.today())
              : store.ofClass(query.schoolClass(), context.today());
      List<PersonId> owners = people.stream().map(PersonAccess::person).distinct().toList();
      return store.issuedTo(owners).stream()
          .limit(MOST)
          .map(code -> Line.of(code, context.now()))
          .toList();
    }
  }
}
