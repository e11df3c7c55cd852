package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.MarkRules;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.TextRules;
import ua.journal.core.sheet.BatchWriter.RevisionText;
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.teaching.JournalHead;

/** Judges and makes columns, of a lesson or of a semester. */
final class ColumnEntries {
  static final int MAX_TITLE = 200;

  private final BatchState batch;
  private final BatchWriter writer;
  private final GradingPolicies policies;

  ColumnEntries(BatchState batch, BatchWriter writer, GradingPolicies policies) {
    this.batch = batch;
    this.writer = writer;
    this.policies = policies;
  }

  CellAnswer add(CellCommand.AddColumn add) {
    Optional<LessonFacts> facts = batch.lesson(add.lesson());
    if (facts.isEmpty()) {
      return LessonWriter.unknown(add.id());
    }
    Lesson lesson = facts.get().lesson();
    List<Finding> findings = new ArrayList<>(writer.judgeLesson(facts.get()));
    judge(add.kind(), add.work(), lesson.term()).ifPresent(findings::add);
    boolean named = !add.title().isBlank() || !lesson.record().workTopic().isBlank();
    boolean asked = add.work() != null && add.work().needsTopic();
    LessonRules.workTopic(asked, named).ifPresent(findings::add);
    TextRules.title(add.title(), MAX_TITLE).ifPresent(findings::add);
    if (BatchWriter.blocked(findings)) {
      return new CellAnswer.OfLesson(add.id(), Status.REFUSED, lesson, List.copyOf(findings));
    }
    Column.Held held = new Column.Held(lesson.id(), lesson.date(), lesson.period());
    return made(
        add,
        column(
            lesson.term(), held, add.kind(), add.work(), add.title(), batch.columnsOf(lesson.id())),
        findings);
  }

  CellAnswer add(CellCommand.AddTermColumn add) {
    List<Finding> findings = writer.judgeTerm(add.term(), false);
    EntryRules.needsDay(add.kind().ofTerm())
        .or(() -> judge(add.kind(), null, add.term()))
        .ifPresent(findings::add);
    TextRules.title(add.title(), MAX_TITLE).ifPresent(findings::add);
    if (BatchWriter.blocked(findings)) {
      return new CellAnswer.Plain(add.id(), Status.REFUSED, List.copyOf(findings));
    }
    return made(add, column(add.term(), null, add.kind(), null, add.title(), 0), findings);
  }

  private CellAnswer made(CellCommand add, Column column, List<Finding> findings) {
    RevisionText text = RevisionText.change("", column.kind().name(), null);
    batch.add(column, writer.revision(add, RevisionKind.COLUMN, column.id().value(), 0, 1, text));
    return new CellAnswer.OfColumn(add.id(), Status.DONE, column, findings);
  }

  private Column column(
      int term,
      Column.@Nullable Held held,
      ColumnKind kind,
      @Nullable WorkKind work,
      String title,
      int ordinal) {
    ColumnId id = new ColumnId(writer.context().ids().next());
    return new Column(id, batch.head().id(), term, held, kind, work, title, ordinal);
  }

  private Optional<Finding> judge(ColumnKind kind, @Nullable WorkKind work, int term) {
    JournalHead head = batch.head();
    return MarkRules.assignment(kind, work != null)
        .or(
            () ->
                MarkRules.used(
                    kind,
                    head.subject(),
                    head.className(),
                    policies.allowed(batch.policy(), ColumnKind.names(), term)));
  }
}
