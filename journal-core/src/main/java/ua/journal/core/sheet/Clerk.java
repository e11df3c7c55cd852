package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.access.Relation;
import ua.journal.core.access.Role;
import ua.journal.core.access.Work;
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
 * Judges the commands of one batch against the desk and writes the accepted ones onto it, in the
 * fixed order: command id, value, revision, all other rules.
 */
final class Clerk {
  private final Desk desk;
  private final Work work;
  private final @Nullable Finding obstacle;
  private final MarkClerk marks;
  private final AttendanceClerk attendance;
  private final LessonClerk lessons;

  Clerk(Desk desk, Work work, GradingPolicies policies, Settings settings) {
    this.desk = desk;
    this.work = work;
    this.obstacle = desk.head().obstacle(work).orElse(null);
    this.marks = new MarkClerk(desk, this, policies, settings);
    this.attendance = new AttendanceClerk(desk, this, settings);
    this.lessons = new LessonClerk(desk, this, policies, settings);
  }

  CellAnswer perform(CellCommand command) {
    Optional<Revision> known = desk.known(command.id());
    if (known.isPresent()) {
      return RepeatRules.judge(known.get().body(), body(command))
          .map(reused -> refused(command.id(), reused))
          .orElseGet(() -> repeated(command, known.get()));
    }
    if (command instanceof CellCommand.PutMark put) {
      return marks.put(put);
    }
    if (command instanceof CellCommand.ClearMark clear) {
      return marks.clear(clear);
    }
    if (command instanceof CellCommand.PutAbsence absence) {
      return attendance.absent(absence);
    }
    if (command instanceof CellCommand.ClearAbsence clear) {
      return attendance.clear(clear);
    }
    if (command instanceof CellCommand.PutLate late) {
      return attendance.late(late);
    }
    if (command instanceof CellCommand.ConfirmRollCall roll) {
      return lessons.rollCall(roll);
    }
    if (command instanceof CellCommand.PutLesson put) {
      return lessons.put(put);
    }
    return lessons.addColumn((CellCommand.AddColumn) command);
  }

  /** Judges what holds for every entry on a lesson: whose it is, and whether its day takes any. */
  List<Finding> judgeLesson(LessonFacts facts) {
    List<Finding> findings = new ArrayList<>();
    Lesson lesson = facts.lesson();
    boolean own =
        work.standing().relations().contains(Relation.TEACHES)
            || work.standing().roles().contains(Role.SYSTEM)
            || work.person().equals(lesson.substitute());
    OwnershipRules.lesson(own).ifPresent(findings::add);
    if (obstacle != null) {
      findings.add(obstacle);
    }
    EntryRules.period(facts.period().takesEntries()).ifPresent(findings::add);
    PeriodRules.free(lesson.date(), facts.dayOff()).ifPresent(findings::add);
    LessonRules.held(lesson).ifPresent(findings::add);
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
        work.person(),
        work.now(),
        command.id(),
        body(command));
  }

  Work work() {
    return work;
  }

  CellAnswer cellAnswer(
      CommandId id,
      Status status,
      @Nullable Column column,
      PersonId pupil,
      List<Finding> findings) {
    Cell cell = column == null ? null : desk.cell(column, pupil);
    return new CellAnswer(id, status, cell, null, null, List.copyOf(findings));
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
        Column column = columnOf(command).orElse(null);
        yield cellAnswer(command.id(), Status.REPEATED, column, pupil, List.of());
      }
      case LESSON, ROLL_CALL -> lessons.repeated(command.id(), known);
      case COLUMN ->
          new CellAnswer(
              command.id(),
              Status.REPEATED,
              null,
              null,
              desk.column(new ColumnRef.MadeBy(command.id())).orElse(null),
              List.of());
    };
  }

  private Optional<Column> columnOf(CellCommand command) {
    if (command instanceof CellCommand.PutMark put) {
      return desk.column(put.column());
    }
    if (command instanceof CellCommand.ClearMark clear) {
      return desk.column(clear.column());
    }
    if (command instanceof CellCommand.PutAbsence absence) {
      return desk.column(absence.column());
    }
    if (command instanceof CellCommand.ClearAbsence clear) {
      return desk.column(clear.column());
    }
    return command instanceof CellCommand.PutLate late
        ? desk.column(late.column())
        : Optional.empty();
  }

  static CellAnswer refused(CommandId id, Finding finding) {
    return new CellAnswer(id, Status.REFUSED, null, null, null, List.of(finding));
  }

  /** The words of a revision. */
  record RevisionText(String before, String after, String comment, String reason, String madeUpOn) {
    static RevisionText change(String before, String after, @Nullable String reason) {
      return new RevisionText(before, after, "", reason == null ? "" : reason, "");
    }
  }
}
