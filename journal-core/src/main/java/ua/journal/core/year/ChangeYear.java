package ua.journal.core.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.register.Extent;
import ua.journal.core.register.LessonRemake;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.PeriodRules;
import ua.journal.core.school.YearFrame;
import ua.journal.core.school.YearRules;

/**
 * Command: changes the days or lesson times of a school year (clause 4, administrator, point 7).
 * Lessons of the days to come that no one has used follow by themselves, and so do those of days on
 * which the journal was kept on paper; a day with entries can not become free.
 *
 * @param begins calendar year in which the school year begins
 * @param change the change
 * @param seen mark of the year the change was made from, see {@link YearView#mark()}
 * @param dryRun whether only to tell the effect
 */
@API(status = API.Status.STABLE)
public record ChangeYear(int begins, YearChange change, String seen, boolean dryRun)
    implements Command<YearEffect> {
  /** Refuses a year that can not be meant. */
  public ChangeYear {
    YearQuery.check(begins);
  }

  @Override
  public Operation operation() {
    return Operation.CHANGE_YEAR;
  }

  /** Runs {@link ChangeYear}. */
  static final class Run implements Handler<ChangeYear, Outcome<YearEffect>> {
    @Override
    public Class<ChangeYear> type() {
      return ChangeYear.class;
    }

    @Override
    public Outcome<YearEffect> handle(ChangeYear request, RequestContext context) {
      YearStore store = context.port(YearStore.class);
      YearFrame before = store.frame(context.school(), request.begins());
      if (!YearView.mark(before).equals(request.seen())) {
        return Outcome.conflict(PeriodRules.stale());
      }
      YearFrame after = request.change().applyTo(before);
      List<Finding> findings = new ArrayList<>(YearRules.judge(after));
      PastYear.of(request.begins(), context).ifPresent(findings::add);
      if (findings.stream().anyMatch(Finding::blocks)) {
        return Outcome.refused(new YearEffect(0, 0, 0), findings);
      }
      LessonRemake remake = remake(before, after, context);
      Map<Long, YearStore.Use> uses = uses(remake, store, context);
      findings.addAll(
          0, PeriodRules.written(written(remake.fallen(), uses), written(remake.shifted(), uses)));
      List<LessonRow> removed = unused(remake.fallen(), uses, after, context.today());
      YearEffect effect =
          new YearEffect(remake.created().size(), removed.size(), remake.updated().size());
      if (findings.stream().anyMatch(Finding::blocks)) {
        return Outcome.refused(effect, findings);
      }
      if (request.dryRun()) {
        return Outcome.unchanged(effect, findings);
      }
      store.save(
          context.school(),
          before,
          after,
          new YearStore.Signature(context.ids().next(), context.person(), context.now()));
      store.remove(removed);
      context
          .port(RegisterStore.class)
          .apply(context.school(), lessons(remake.created()), lessons(remake.updated()));
      record(request, remake, removed, context);
      return Outcome.done(effect, findings);
    }

    private static List<LessonRow> unused(
        List<LessonRow> fallen, Map<Long, YearStore.Use> uses, YearFrame year, LocalDate today) {
      return fallen.stream()
          .filter(row -> !uses.containsKey(row.id()))
          .filter(row -> !row.date().isBefore(today) || isPaper(year, row))
          .toList();
    }

    private static boolean isPaper(YearFrame year, LessonRow row) {
      return year.calendar().dayOff(row.date()).filter(DayOff::isPaper).isPresent();
    }

    private static LessonRemake remake(YearFrame before, YearFrame after, RequestContext context) {
      SchoolRows stored =
          context
              .port(RegisterStore.class)
              .read(
                  context.school(),
                  after.begins(),
                  after.begins(),
                  Extent.of(Extent.TEACHING, Extent.PLACES, Extent.LESSONS));
      return LessonRemake.of(stored, before, after, context.today(), context.ids());
    }

    private static Map<Long, YearStore.Use> uses(
        LessonRemake remake, YearStore store, RequestContext context) {
      List<LocalDate> days =
          Stream.concat(remake.fallen().stream(), remake.shifted().stream())
              .map(LessonRow::date)
              .distinct()
              .sorted()
              .toList();
      return days.isEmpty()
          ? Map.of()
          : store.uses(context.school(), days.get(0), days.get(days.size() - 1));
    }

    /** Days of lessons that someone has written in. */
    private static List<LocalDate> written(List<LessonRow> rows, Map<Long, YearStore.Use> uses) {
      return rows.stream()
          .filter(row -> uses.get(row.id()) == YearStore.Use.WRITTEN)
          .map(LessonRow::date)
          .toList();
    }

    private static SchoolRows lessons(List<LessonRow> rows) {
      return new RowsBuilder().lessons(rows).build();
    }

    private static void record(
        ChangeYear request, LessonRemake remake, List<LessonRow> removed, RequestContext context) {
      String target =
          "year=%d %s +%d -%d ~%d"
              .formatted(
                  request.begins(),
                  request.change().getClass().getSimpleName(),
                  remake.created().size(),
                  removed.size(),
                  remake.updated().size());
      context.record(request.operation(), target);
    }
  }
}
