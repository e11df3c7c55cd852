package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.access.Relation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.marks.Column;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.school.PeriodRules;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer.Status;

/**
 * Judges the commands of one batch against the state of the batch and writes the accepted ones into
 * it, in the fixed order: command id, value, revision, all other rules.
 */
final class BatchWriter {
  private final BatchState batch;
  private final RequestContext context;
  private final @Nullable Finding obstacle;
  private final LessonWriter lessons;
  private final CellCases<CellAnswer> acts;

  BatchWriter(
      BatchState batch, RequestContext context, GradingPolicies policies, Settings settings) {
    this.batch = batch;
    this.context = context;
    this.obstacle = batch.head().obstacle(context).orElse(null);
    this.lessons = new LessonWriter(batch, this, settings);
    this.acts =
        new Acts(
            new MarkWriter(batch, this, policies, settings),
            new AttendanceWriter(batch, this, settings),
            lessons,
            new ColumnEntries(batch, this, policies));
  }

  CellAnswer perform(CellCommand command) {
    Optional<Revision> known = batch.known(command.id());
    if (known.isPresent()) {
      return RepeatRules.judge(known.get().body(), body(command))
          .map(reused -> CellAnswer.refused(command.id(), reused))
          .orElseGet(() -> repeated(command, known.get()));
    }
    return command.choose(acts);
  }

  /** Judges what holds for every mark of a column: its lesson, or its semester, takes entries. */
  List<Finding> judgeColumn(Column column) {
    Column.Held held = column.held();
    return held == null
        ? judgeTerm(column.term(), false)
        : judgeLesson(batch.lesson(held.lesson()).orElseThrow());
  }

  /** Judges what holds for every entry on a lesson: whose it is, and whether its day takes any. */
  List<Finding> judgeLesson(LessonFacts facts) {
    Lesson lesson = facts.lesson();
    List<Finding> findings = judgeTerm(lesson.term(), context.person().equals(lesson.substitute()));
    PeriodRules.free(lesson.date(), facts.dayOff()).ifPresent(findings::add);
    LessonRules.held(lesson).ifPresent(findings::add);
    return findings;
  }

  /** Judges what holds for every entry of a semester: who writes, and whether it takes any. */
  List<Finding> judgeTerm(int no, boolean substitutes) {
    List<Finding> findings = new ArrayList<>();
    boolean own =
        substitutes
            || context.caller().relations().contains(Relation.TEACHES)
            || context.caller().roles().contains(Role.SYSTEM);
    OwnershipRules.lesson(own).ifPresent(findings::add);
    if (obstacle != null) {
      findings.add(obstacle);
    }
    PeriodRules.known(no, batch.head().terms())
        .or(() -> EntryRules.period(batch.head().takesEntries(no)))
        .ifPresent(findings::add);
    return findings;
  }

  Revision revision(
      CellCommand command,
      RevisionKind kind,
      long target,
      long pupil,
      int number,
      RevisionText text) {
    return new Revision(
        kind,
        target,
        pupil,
        number,
        text.before(),
        text.after(),
        text.comment(),
        text.reason(),
        text.madeUpOn(),
        context.person(),
        context.now(),
        command.id(),
        body(command));
  }

  RequestContext context() {
    return context;
  }

  CellAnswer cellAnswer(
      CommandId id, Status status, Column column, PersonId pupil, List<Finding> findings) {
    return new CellAnswer.OfCell(id, status, batch.cell(column, pupil), List.copyOf(findings));
  }

  static boolean blocked(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::blocks);
  }

  private static String body(CellCommand command) {
    return Chain.sha256(command.toString());
  }

  private CellAnswer repeated(CellCommand command, Revision known) {
    return switch (known.kind()) {
      case MARK, ATTENDANCE -> {
        PersonId pupil = new PersonId(known.pupil());
        Optional<Column> column = batch.column(((CellCommand.OnCell) command).column());
        yield column
            .map(found -> cellAnswer(command.id(), Status.REPEATED, found, pupil, List.of()))
            .orElseGet(() -> new CellAnswer.Plain(command.id(), Status.REPEATED, List.of()));
      }
      case LESSON, ROLL_CALL -> lessons.repeated(command.id(), known);
      case COLUMN ->
          batch
              .column(new ColumnRef.MadeBy(command.id()))
              .<CellAnswer>map(
                  made -> new CellAnswer.OfColumn(command.id(), Status.REPEATED, made, List.of()))
              .orElseGet(() -> new CellAnswer.Plain(command.id(), Status.REPEATED, List.of()));
    };
  }

  /** The words of a revision. */
  record RevisionText(String before, String after, String comment, String reason, String madeUpOn) {
    static RevisionText change(String before, String after, @Nullable String reason) {
      return new RevisionText(before, after, "", reason == null ? "" : reason, "");
    }
  }

  private record Acts(
      MarkWriter marks, AttendanceWriter attendance, LessonWriter lessons, ColumnEntries columns)
      implements CellCases<CellAnswer> {
    @Override
    public CellAnswer putMark(CellCommand.PutMark put) {
      return marks.put(put);
    }

    @Override
    public CellAnswer clearMark(CellCommand.ClearMark clear) {
      return marks.clear(clear);
    }

    @Override
    public CellAnswer putAbsence(CellCommand.PutAbsence put) {
      return attendance.absent(put);
    }

    @Override
    public CellAnswer clearAbsence(CellCommand.ClearAbsence clear) {
      return attendance.clear(clear);
    }

    @Override
    public CellAnswer putLate(CellCommand.PutLate put) {
      return attendance.late(put);
    }

    @Override
    public CellAnswer confirmRollCall(CellCommand.ConfirmRollCall roll) {
      return lessons.rollCall(roll);
    }

    @Override
    public CellAnswer putLesson(CellCommand.PutLesson put) {
      return lessons.put(put);
    }

    @Override
    public CellAnswer addColumn(CellCommand.AddColumn add) {
      return columns.add(add);
    }

    @Override
    public CellAnswer addTermColumn(CellCommand.AddTermColumn add) {
      return columns.add(add);
    }
  }
}
