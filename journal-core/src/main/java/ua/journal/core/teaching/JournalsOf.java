package ua.journal.core.teaching;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.SchoolYear;

/**
 * Query: the journals the caller may see: all for head and deputies, for a teacher those they
 * teach, substitutes in or whose class they lead; their own come first. Those of earlier years stay
 * readable (clause 2.4).
 *
 * @param begins calendar year in which the school year begins, null for the year that serves today
 */
@API(status = API.Status.STABLE)
public record JournalsOf(@Nullable Integer begins) implements Query<List<JournalSummary>> {
  /** Of the year that serves today. */
  public JournalsOf() {
    this(null);
  }

  @Override
  public Operation operation() {
    return Operation.LIST_JOURNALS;
  }

  /** Answers {@link JournalsOf}. */
  static final class Answer implements Handler<JournalsOf, List<JournalSummary>> {
    private final int departedReadDays;

    /**
     * Creates the handler.
     *
     * @param departedReadDays days for which a substitute still reads after their lesson
     */
    public Answer(int departedReadDays) {
      this.departedReadDays = departedReadDays;
    }

    @Override
    public Class<JournalsOf> type() {
      return JournalsOf.class;
    }

    @Override
    public List<JournalSummary> handle(JournalsOf request, RequestContext context) {
      EnumSet<Role> all = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.SYSTEM);
      boolean seesAll = context.caller().roles().stream().anyMatch(all::contains);
      TeachingStore store = context.port(TeachingStore.class);
      int begins = request.begins() == null ? SchoolYear.serving(context) : request.begins();
      List<JournalSummary> journals =
          seesAll
              ? store.journalsOfSchool(context.school(), begins, context.now())
              : store.journalsOf(
                  context.person(),
                  begins,
                  context.now(),
                  context.today().minusDays(departedReadDays));
      Comparator<JournalSummary> own =
          Comparator.comparing(journal -> !journal.teacher().equals(context.person()));
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
