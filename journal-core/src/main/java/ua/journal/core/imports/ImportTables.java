package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.PersonQuestion;
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
 * @param answers by the key of a question about a person the number of whom it is, from 1, or
 *     {@link PersonQuestion#NOBODY}
 */
public record ImportTables(
    List<Table> tables,
    int begins,
    boolean dryRun,
    WriteProgress progress,
    Map<String, String> answers)
    implements Command<ImportReport> {
  /** Stands for the school year of the day of the import. */
  public static final int THIS_YEAR = 0;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** Copies the list and refuses a year that can not be meant. */
  public ImportTables {
    tables = Given.list(tables, "tables");
    answers = Given.map(answers, "answers");
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
    this(tables, begins, dryRun, WriteProgress.UNSEEN, Map.of());
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
    public Outcome<ImportReport> handle(ImportTables command, RequestContext context) {
      if (command.tables().isEmpty()) {
        return Outcome.unchanged(ImportReport.of(List.of(), List.of()));
      }
      if (!command.dryRun()) {
        context.port(RegisterStore.class).takeTurn(context.school());
      }
      ImportPlan plan = plan(command, context);
      if (!command.dryRun()) {
        write(command, plan, context);
      }
      return context.entries().isEmpty()
          ? Outcome.unchanged(plan.report())
          : Outcome.done(plan.report());
    }

    private static ImportPlan plan(ImportTables command, RequestContext context) {
      List<Mapping> mappings = mappings(context.port(ImportTraceStore.class), context);
      int begins = begins(command, context);
      ImportPlan plan =
          ImportPlan.of(
              command.tables(),
              extent ->
                  context.port(RegisterStore.class).read(context.school(), begins, begins, extent),
              new ImportPlan.Setting(
                  context.school().value(),
                  context.person().value(),
                  begins,
                  context.today(),
                  context.ids(),
                  context.port(SchoolStore.class).regime(context.school()),
                  mappings,
                  () -> BroughtWeek.written(begins, context),
                  command.answers()));
      return TimetableFate.told(plan, context);
    }

    private static int begins(ImportTables command, RequestContext context) {
      return command.begins() == THIS_YEAR
          ? SchoolYear.beginsOf(context.today())
          : command.begins();
    }

    private static void write(ImportTables command, ImportPlan plan, RequestContext context) {
      if (plan.isEmpty()) {
        return;
      }
      ImportTraceStore traces = context.port(ImportTraceStore.class);
      RegisterWriting.write(
          plan.created(), plan.updated(), begins(command, context), command.progress(), context);
      TimetableFate.begin(plan, context);
      ImportRun run = run(command, plan.report(), context);
      traces.log(context.school(), run);
      context.record(Operation.IMPORT, counts(plan.report()));
      if (plan.created().school() == null) {
        traces.keep(context.school(), plan.trace(run.id(), place(context)));
      }
    }

    private static List<Mapping> mappings(ImportTraceStore traces, RequestContext context) {
      List<Mapping> mappings = new ArrayList<>(traces.mappings(context.school()));
      mappings.add(Mapping.KURS);
      return mappings;
    }

    private static ImportRun run(
        ImportTables command, ImportReport report, RequestContext context) {
      String files =
          command.tables().stream().map(Table::file).distinct().collect(Collectors.joining(", "));
      return new ImportRun(
          context.ids().next(),
          context.now(),
          context.person(),
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
    private static long place(RequestContext context) {
      return context.port(AuditStore.class).lockHead(context.school()).seq()
          + context.entries().size();
    }

    private static String counts(ImportReport report) {
      return "created=%d;updated=%d;unchanged=%d;refused=%d"
          .formatted(
              report.created(), report.updated(), report.unchanged(), report.refused().size());
    }
  }
}
