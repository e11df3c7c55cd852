package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Work;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonName;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RegisterWriting;
import ua.journal.core.register.WriteProgress;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.timetable.BroughtWeek;

/**
 * Command: reads a school's lists and plans out of neutral rows, all or nothing (clause 4,
 * administrator, point 7). Importing the same rows again changes nothing; nothing is ever deleted.
 *
 * @param tables the sheets, in any order
 * @param begins calendar year in which the school year begins, or {@link #THIS_YEAR}
 * @param dryRun whether only to report
 * @param progress learns how far the writing has come
 */
public record ImportTables(List<Table> tables, int begins, boolean dryRun, WriteProgress progress)
    implements Command<ImportReport> {
  /** Stands for the school year of the day of the import. */
  public static final int THIS_YEAR = 0;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** Copies the list and refuses a year that can not be meant. */
  public ImportTables {
    tables = List.copyOf(tables);
    if (begins != THIS_YEAR && (begins < FIRST_YEAR || begins > LAST_YEAR)) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A school year begins between 2000 and 2099, not in " + begins);
    }
  }

  /**
   * An import whose progress nobody asks for.
   *
   * @param tables the sheets, in any order, not null
   * @param begins calendar year in which the school year begins, or {@link #THIS_YEAR}
   * @param dryRun whether only to report
   */
  public ImportTables(List<Table> tables, int begins, boolean dryRun) {
    this(tables, begins, dryRun, WriteProgress.UNSEEN);
  }

  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link ImportTables}. */
  static final class Run implements Handler<ImportTables, Outcome<ImportReport>> {
    private static final int LONGEST_FILES = 500;
    private static final PersonName NOBODY = new PersonName("", "", "");

    @Override
    public Class<ImportTables> type() {
      return ImportTables.class;
    }

    @Override
    public Outcome<ImportReport> handle(ImportTables command, Work work) {
      if (command.tables().isEmpty()) {
        return Outcome.unchanged(ImportReport.of(List.of(), List.of()));
      }
      if (!command.dryRun()) {
        work.port(RegisterStore.class).takeTurn(work.school());
      }
      ImportPlan plan = plan(command, work);
      if (!command.dryRun()) {
        write(command, plan, work);
      }
      return work.entries().isEmpty()
          ? Outcome.unchanged(plan.report())
          : Outcome.done(plan.report());
    }

    private static ImportPlan plan(ImportTables command, Work work) {
      List<Mapping> mappings = mappings(work.port(ImportTraceStore.class), work);
      int begins = begins(command, work);
      ImportPlan plan =
          ImportPlan.of(
              command.tables(),
              extent -> work.port(RegisterStore.class).read(work.school(), begins, begins, extent),
              new ImportPlan.Setting(
                  work.school().value(),
                  work.person().value(),
                  begins,
                  work.today(),
                  work.ids(),
                  work.port(SchoolStore.class).regime(work.school()),
                  mappings,
                  () -> BroughtWeek.written(begins, work)));
      return TimetableFate.told(plan, work);
    }

    private static int begins(ImportTables command, Work work) {
      return command.begins() == THIS_YEAR ? SchoolYear.beginsOf(work.today()) : command.begins();
    }

    private static void write(ImportTables command, ImportPlan plan, Work work) {
      if (plan.isEmpty()) {
        return;
      }
      if (!plan.plans().isEmpty()) {
        work.port(PlanStore.class).redraft(plan.plans(), work.person(), work.now());
      }
      ImportTraceStore traces = work.port(ImportTraceStore.class);
      RegisterWriting.write(
          plan.created(), plan.updated(), begins(command, work), command.progress(), work);
      TimetableFate.begin(plan, work);
      ImportRun run = run(command, plan.report(), work);
      traces.log(work.school(), run);
      work.record(Operation.IMPORT, counts(plan.report()));
      if (plan.created().school() == null) {
        traces.keep(work.school(), plan.trace(run.id(), place(work)));
      }
    }

    private static List<Mapping> mappings(ImportTraceStore traces, Work work) {
      List<Mapping> mappings = new ArrayList<>(traces.mappings(work.school()));
      mappings.add(Mapping.KURS);
      return mappings;
    }

    private static ImportRun run(ImportTables command, ImportReport report, Work work) {
      String files =
          command.tables().stream().map(Table::file).distinct().collect(Collectors.joining(", "));
      return new ImportRun(
          work.ids().next(),
          work.now(),
          work.person(),
          NOBODY,
          files.length() > LONGEST_FILES ? files.substring(0, LONGEST_FILES - 1) + "…" : files,
          report.created(),
          report.updated(),
          report.refused().size(),
          0);
    }

    /**
     * Where this import will stand in the chain; nobody comes in between while the head is held.
     */
    private static long place(Work work) {
      return work.port(AuditStore.class).lockHead(work.school()).seq() + work.entries().size();
    }

    private static String counts(ImportReport report) {
      return "created=%d;updated=%d;unchanged=%d;refused=%d"
          .formatted(
              report.created(), report.updated(), report.unchanged(), report.refused().size());
    }
  }
}
