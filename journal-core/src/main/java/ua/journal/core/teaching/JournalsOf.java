package ua.journal.core.teaching;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Role;
import ua.journal.core.access.Work;
import ua.journal.core.common.UkrainianOrder;

/**
 * Query: the journals the caller may see: all for head and deputies, for a teacher those he
 * teaches, substitutes in or whose class he leads; his own come first.
 */
public record JournalsOf() implements Query<List<JournalSummary>> {
  @Override
  public Operation operation() {
    return Operation.LIST_JOURNALS;
  }

  /** Answers {@link JournalsOf}. */
  public static final class Answer implements Handler<JournalsOf, List<JournalSummary>> {
    private final int departedReadDays;

    /**
     * Creates the handler.
     *
     * @param departedReadDays days for which a substitute still reads after his lesson
     */
    public Answer(int departedReadDays) {
      this.departedReadDays = departedReadDays;
    }

    @Override
    public Class<JournalsOf> type() {
      return JournalsOf.class;
    }

    @Override
    public List<JournalSummary> handle(JournalsOf request, Work work) {
      EnumSet<Role> all = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.SYSTEM);
      boolean seesAll = work.standing().roles().stream().anyMatch(all::contains);
      TeachingStore store = work.port(TeachingStore.class);
      List<JournalSummary> journals =
          seesAll
              ? store.journalsOfSchool(work.school(), work.now())
              : store.journalsOf(
                  work.person(), work.now(), work.today().minusDays(departedReadDays));
      Comparator<JournalSummary> own =
          Comparator.comparing(journal -> !journal.teacher().equals(work.person()));
      return journals.stream()
          .sorted(
              own.thenComparing(JournalSummary::subject, UkrainianOrder.INSTANCE)
                  .thenComparingInt(JournalSummary::grade)
                  .thenComparing(JournalSummary::className, UkrainianOrder.INSTANCE)
                  .thenComparing(JournalSummary::group))
          .toList();
    }
  }
}
