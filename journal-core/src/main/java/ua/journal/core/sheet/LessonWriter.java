package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.journal.core.attendance.AttendanceRules;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.BatchWriter.RevisionText;
import ua.journal.core.sheet.CellAnswer.Status;

/** Judges and writes lesson records and roll calls. */
final class LessonWriter {
  private final BatchState batch;
  private final BatchWriter writer;
  private final Settings settings;

  LessonWriter(BatchState batch, BatchWriter writer, Settings settings) {
    this.batch = batch;
    this.writer = writer;
    this.settings = settings;
  }

  CellAnswer put(CellCommand.PutLesson put) {
    Optional<LessonFacts> facts = batch.lesson(put.lesson());
    if (facts.isEmpty()) {
      return unknown(put.id());
    }
    Lesson before = facts.get().lesson();
    if (put.revision() != before.revision()) {
      return answer(put.id(), Status.CONFLICT, before, List.of());
    }
    List<Finding> findings = judge(put, facts.get());
    if (BatchWriter.blocked(findings)) {
      return answer(put.id(), Status.REFUSED, before, findings);
    }
    LessonStatus status = put.cancelled() ? LessonStatus.CANCELLED : uncancelled(before);
    Lesson after = before.rewritten(put.record(), status);
    RevisionText text = RevisionText.change(before.asText(), after.asText(), null);
    batch.put(
        after,
        writer.revision(put, RevisionKind.LESSON, after.id().value(), 0, after.revision(), text));
    return answer(put.id(), Status.DONE, after, findings);
  }

  CellAnswer rollCall(CellCommand.ConfirmRollCall roll) {
    Optional<LessonFacts> facts = batch.lesson(roll.lesson());
    if (facts.isEmpty()) {
      return unknown(roll.id());
    }
    Lesson before = facts.get().lesson();
    List<Finding> findings = new ArrayList<>(writer.judgeLesson(facts.get()));
    AttendanceRules.rollCall(before.date(), writer.context().today()).ifPresent(findings::add);
    if (BatchWriter.blocked(findings)) {
      return answer(roll.id(), Status.REFUSED, before, findings);
    }
    if (before.rollCalled()) {
      return answer(roll.id(), Status.DONE, before, findings);
    }
    Lesson after = before.withRollCalled();
    batch.put(
        after,
        writer.revision(
            roll,
            RevisionKind.ROLL_CALL,
            after.id().value(),
            0,
            1,
            RevisionText.change("", "", null)));
    return answer(roll.id(), Status.DONE, after, findings);
  }

  CellAnswer repeated(CommandId id, Revision known) {
    return batch
        .lesson(new LessonId(known.target()))
        .map(facts -> answer(id, Status.REPEATED, facts.lesson(), List.of()))
        .orElseGet(() -> new CellAnswer.Plain(id, Status.REPEATED, List.of()));
  }

  private List<Finding> judge(CellCommand.PutLesson put, LessonFacts facts) {
    List<Finding> findings = new ArrayList<>(writer.judgeLesson(facts));
    boolean reopened = facts.lesson().stored() == LessonStatus.CANCELLED && !put.cancelled();
    if (reopened) {
      findings.removeIf(finding -> finding.text().equals("lesson.cancelled"));
    }
    LessonId due = put.record().due();
    Lesson dueLesson = due == null ? null : batch.lesson(due).map(LessonFacts::lesson).orElse(null);
    findings.addAll(
        LessonRules.judge(put.record(), facts.lesson(), dueLesson, batch.head().grade(), settings));
    if (put.cancelled()) {
      LessonRules.cancel(batch.hasEntries(put.lesson())).ifPresent(findings::add);
    }
    return findings;
  }

  private static LessonStatus uncancelled(Lesson lesson) {
    return lesson.stored() == LessonStatus.CANCELLED ? LessonStatus.PLANNED : lesson.stored();
  }

  static CellAnswer unknown(CommandId id) {
    return CellAnswer.refused(id, LessonRules.known(null).orElseThrow());
  }

  private static CellAnswer answer(
      CommandId id, Status status, Lesson lesson, List<Finding> findings) {
    return new CellAnswer.OfLesson(id, status, lesson, List.copyOf(findings));
  }
}
