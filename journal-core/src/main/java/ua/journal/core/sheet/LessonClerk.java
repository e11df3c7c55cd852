package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.AttendanceRules;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.MarkRules;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.TextRules;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.sheet.Clerk.RevisionText;
import ua.journal.core.teaching.JournalHead;

/** Judges and writes lesson records, roll calls and new columns. */
final class LessonClerk {
  static final int MAX_TITLE = 200;

  private final Desk desk;
  private final Clerk clerk;
  private final GradingPolicies policies;
  private final Settings settings;

  LessonClerk(Desk desk, Clerk clerk, GradingPolicies policies, Settings settings) {
    this.desk = desk;
    this.clerk = clerk;
    this.policies = policies;
    this.settings = settings;
  }

  CellAnswer put(CellCommand.PutLesson put) {
    Optional<LessonFacts> facts = desk.lesson(put.lesson());
    if (facts.isEmpty()) {
      return unknown(put.id());
    }
    Lesson before = facts.get().lesson();
    if (put.revision() != before.revision()) {
      return answer(put.id(), Status.CONFLICT, before, List.of());
    }
    List<Finding> findings = judge(put, facts.get());
    if (Clerk.blocked(findings)) {
      return answer(put.id(), Status.REFUSED, before, findings);
    }
    LessonStatus status = put.cancelled() ? LessonStatus.CANCELLED : uncancelled(before);
    Lesson after = before.rewritten(put.record(), status);
    RevisionText text = RevisionText.change(before.asText(), after.asText(), null);
    desk.put(
        after,
        clerk.revision(put, RevisionKind.LESSON, after.id().value(), 0, after.revision(), text));
    return answer(put.id(), Status.DONE, after, findings);
  }

  CellAnswer rollCall(CellCommand.ConfirmRollCall roll) {
    Optional<LessonFacts> facts = desk.lesson(roll.lesson());
    if (facts.isEmpty()) {
      return unknown(roll.id());
    }
    Lesson before = facts.get().lesson();
    List<Finding> findings = new ArrayList<>(clerk.judgeLesson(facts.get()));
    AttendanceRules.rollCall(before.date(), clerk.work().today()).ifPresent(findings::add);
    if (Clerk.blocked(findings)) {
      return answer(roll.id(), Status.REFUSED, before, findings);
    }
    if (before.rollCalled()) {
      return answer(roll.id(), Status.DONE, before, findings);
    }
    Lesson after = before.withRollCalled();
    desk.put(
        after,
        clerk.revision(
            roll,
            RevisionKind.ROLL_CALL,
            after.id().value(),
            0,
            1,
            RevisionText.change("", "", null)));
    return answer(roll.id(), Status.DONE, after, findings);
  }

  CellAnswer addColumn(CellCommand.AddColumn add) {
    Optional<LessonFacts> facts = desk.lesson(add.lesson());
    if (facts.isEmpty()) {
      return unknown(add.id());
    }
    Lesson lesson = facts.get().lesson();
    List<Finding> findings = new ArrayList<>(clerk.judgeLesson(facts.get()));
    judgeColumn(add, lesson, findings);
    if (Clerk.blocked(findings)) {
      return answer(add.id(), Status.REFUSED, lesson, findings);
    }
    Column column =
        new Column(
            new ColumnId(clerk.work().ids().next()),
            lesson.journal(),
            lesson.term(),
            lesson.id(),
            lesson.date(),
            lesson.bell(),
            add.kind(),
            add.work(),
            add.title(),
            desk.columnsOf(lesson.id()));
    RevisionText text = RevisionText.change("", add.kind().name(), null);
    desk.add(column, clerk.revision(add, RevisionKind.COLUMN, column.id().value(), 0, 1, text));
    return new CellAnswer(add.id(), Status.DONE, null, null, column, findings);
  }

  CellAnswer repeated(CommandId id, Revision known) {
    Lesson lesson = desk.lesson(new LessonId(known.target())).map(LessonFacts::lesson).orElse(null);
    return answer(id, Status.REPEATED, lesson, List.of());
  }

  private List<Finding> judge(CellCommand.PutLesson put, LessonFacts facts) {
    List<Finding> findings = new ArrayList<>(clerk.judgeLesson(facts));
    boolean reopened = facts.lesson().stored() == LessonStatus.CANCELLED && !put.cancelled();
    if (reopened) {
      findings.removeIf(finding -> finding.text().equals("lesson.cancelled"));
    }
    LessonId due = put.record().due();
    Lesson dueLesson = due == null ? null : desk.lesson(due).map(LessonFacts::lesson).orElse(null);
    findings.addAll(
        LessonRules.judge(put.record(), facts.lesson(), dueLesson, desk.head().grade(), settings));
    if (put.cancelled()) {
      LessonRules.cancel(desk.hasEntries(put.lesson())).ifPresent(findings::add);
    }
    return findings;
  }

  private void judgeColumn(CellCommand.AddColumn add, Lesson lesson, List<Finding> findings) {
    boolean work = add.work() != null;
    MarkRules.assignment(add.kind(), work).or(() -> used(add, lesson)).ifPresent(findings::add);
    boolean named = !add.title().isBlank() || !lesson.record().workTopic().isBlank();
    LessonRules.workTopic(work && add.work().needsTopic(), named).ifPresent(findings::add);
    TextRules.title(add.title(), MAX_TITLE).ifPresent(findings::add);
  }

  private Optional<Finding> used(CellCommand.AddColumn add, Lesson lesson) {
    JournalHead head = desk.head();
    return MarkRules.used(
        add.kind(),
        head.subject(),
        head.className(),
        policies.allowed(desk.policy(), ColumnKind.names(), lesson.term()));
  }

  private static LessonStatus uncancelled(Lesson lesson) {
    return lesson.stored() == LessonStatus.CANCELLED ? LessonStatus.PLANNED : lesson.stored();
  }

  private static CellAnswer unknown(CommandId id) {
    return Clerk.refused(id, LessonRules.known(null).orElseThrow());
  }

  private static CellAnswer answer(
      CommandId id, Status status, @Nullable Lesson lesson, List<Finding> findings) {
    return new CellAnswer(id, status, null, lesson, null, List.copyOf(findings));
  }
}
