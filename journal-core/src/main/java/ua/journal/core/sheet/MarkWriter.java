package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkFacts;
import ua.journal.core.marks.MarkRules;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.school.Settings;
import ua.journal.core.school.Term;
import ua.journal.core.sheet.BatchWriter.RevisionText;
import ua.journal.core.sheet.CellAnswer.Status;

/** Judges and writes marks. */
final class MarkWriter {
  private final BatchState batch;
  private final BatchWriter writer;
  private final GradingPolicies policies;
  private final Settings settings;

  MarkWriter(BatchState batch, BatchWriter writer, GradingPolicies policies, Settings settings) {
    this.batch = batch;
    this.writer = writer;
    this.policies = policies;
    this.settings = settings;
  }

  CellAnswer put(CellCommand.PutMark put) {
    Optional<Column> column = batch.column(put.column());
    if (column.isEmpty()) {
      return CellAnswer.refused(put.id(), MarkRules.column(null).orElseThrow());
    }
    Column found = column.get();
    Optional<Finding> value =
        MarkRules.value(policies, batch.policy(), found.kind(), found.term(), put.value());
    if (value.isPresent()) {
      return writer.cellAnswer(put.id(), Status.REFUSED, found, put.pupil(), List.of(value.get()));
    }
    return write(
        put,
        found,
        put.pupil(),
        put.revision(),
        new Entry(put.value(), put.comment(), put.reason(), put.madeUpOn()));
  }

  CellAnswer clear(CellCommand.ClearMark clear) {
    Optional<Column> column = batch.column(clear.column());
    if (column.isEmpty()) {
      return CellAnswer.refused(clear.id(), MarkRules.column(null).orElseThrow());
    }
    Mark mark = batch.mark(column.get().id(), clear.pupil());
    Optional<Finding> nothing = EntryRules.withdrawal(EntryRules.Kind.MARK, mark != null);
    if (nothing.isPresent()) {
      return writer.cellAnswer(
          clear.id(), Status.REFUSED, column.get(), clear.pupil(), List.of(nothing.get()));
    }
    return write(
        clear,
        column.get(),
        clear.pupil(),
        clear.revision(),
        new Entry("", "", clear.reason(), null));
  }

  private CellAnswer write(
      CellCommand command, Column column, PersonId pupil, int seen, Entry entry) {
    Mark before = batch.mark(column.id(), pupil);
    int revision = before == null ? 0 : before.revision();
    if (seen != revision) {
      return writer.cellAnswer(command.id(), Status.CONFLICT, column, pupil, List.of());
    }
    List<Finding> findings = judge(column, pupil, before, entry);
    if (BatchWriter.blocked(findings)) {
      return writer.cellAnswer(command.id(), Status.REFUSED, column, pupil, findings);
    }
    Mark after = mark(column, pupil, before, entry);
    RevisionText text =
        new RevisionText(
            after.previous(),
            after.value(),
            after.comment(),
            entry.reason() == null ? "" : entry.reason(),
            after.madeUpOn() == null ? "" : after.madeUpOn().toString());
    batch.put(
        after,
        writer.revision(
            command, RevisionKind.MARK, column.id().value(), pupil.value(), revision + 1, text));
    return writer.cellAnswer(command.id(), Status.DONE, column, pupil, findings);
  }

  private List<Finding> judge(Column column, PersonId pupil, @Nullable Mark before, Entry entry) {
    Column.Held held = column.held();
    List<Finding> findings = new ArrayList<>(writer.judgeColumn(column));
    Optional<Finding> stranger = EntryRules.pupil(batch.knowsPupil(pupil));
    if (stranger.isPresent()) {
      findings.add(stranger.get());
      return findings;
    }
    LocalDate day = held == null ? written(column, before) : held.date();
    Attendance beside = held == null ? null : batch.attendance(held.lesson(), pupil);
    findings.addAll(
        MarkRules.judge(
            new MarkFacts(
                entry.value(),
                column.kind(),
                day,
                batch.member(pupil, day),
                batch.exempt(pupil, day),
                beside != null && beside.fact() == Fact.ABSENT,
                before == null ? 0 : before.revision(),
                writer.context().today(),
                entry.reason(),
                entry.comment(),
                entry.madeUpOn()),
            settings));
    return findings;
  }

  /**
   * A column of the semester has no day of its own: what counts is when the mark was written, and
   * no mark is written before the semester begins.
   */
  private LocalDate written(Column column, @Nullable Mark before) {
    LocalDate day = before == null ? writer.context().today() : before.at().toLocalDate();
    return batch.head().term(column.term()).map(Term::from).filter(day::isBefore).orElse(day);
  }

  private Mark mark(Column column, PersonId pupil, @Nullable Mark before, Entry entry) {
    String comment = entry.comment();
    if (comment == null) {
      comment = before == null ? "" : before.comment();
    }
    return new Mark(
        column.id(),
        pupil,
        entry.value(),
        before == null ? 1 : before.revision() + 1,
        before == null ? "" : before.value(),
        comment,
        entry.madeUpOn(),
        writer.context().person(),
        writer.context().now());
  }

  private record Entry(
      String value,
      @Nullable String comment,
      @Nullable String reason,
      @Nullable LocalDate madeUpOn) {}
}
