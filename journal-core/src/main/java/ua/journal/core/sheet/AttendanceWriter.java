package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.AttendanceRules;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.MarkRules;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.BatchWriter.RevisionText;
import ua.journal.core.sheet.CellAnswer.Status;

/** Judges and writes facts of attendance. */
final class AttendanceWriter {
  private final BatchState batch;
  private final BatchWriter writer;
  private final Settings settings;

  AttendanceWriter(BatchState batch, BatchWriter writer, Settings settings) {
    this.batch = batch;
    this.writer = writer;
    this.settings = settings;
  }

  CellAnswer absent(CellCommand.PutAbsence put) {
    return write(
        put, put.column(), put.pupil(), new Entry(Fact.ABSENT, 0, put.revision(), put.reason()));
  }

  CellAnswer late(CellCommand.PutLate late) {
    return write(
        late,
        late.column(),
        late.pupil(),
        new Entry(Fact.LATE, late.minutes(), late.revision(), late.reason()));
  }

  CellAnswer clear(CellCommand.ClearAbsence clear) {
    return write(
        clear,
        clear.column(),
        clear.pupil(),
        new Entry(Fact.PRESENT, 0, clear.revision(), clear.reason()));
  }

  private CellAnswer write(CellCommand command, ColumnRef ref, PersonId pupil, Entry entry) {
    Optional<Column> found = batch.column(ref);
    Optional<Finding> nowhere =
        MarkRules.column(found.orElse(null)).or(() -> MarkRules.lesson(found.get()));
    if (nowhere.isPresent()) {
      return CellAnswer.refused(command.id(), nowhere.get());
    }
    Column column = found.get();
    Column.Held held = Objects.requireNonNull(column.held());
    Attendance before = batch.attendance(held.lesson(), pupil);
    int revision = before == null ? 0 : before.revision();
    if (entry.seen() != revision) {
      return writer.cellAnswer(command.id(), Status.CONFLICT, column, pupil, List.of());
    }
    List<Finding> findings = judge(held, pupil, before, entry);
    if (BatchWriter.blocked(findings)) {
      return writer.cellAnswer(command.id(), Status.REFUSED, column, pupil, findings);
    }
    Attendance after =
        new Attendance(
            held.lesson(),
            pupil,
            entry.fact(),
            entry.minutes(),
            revision + 1,
            writer.context().person());
    String was = before == null ? "" : before.asText();
    batch.put(
        after,
        writer.revision(
            command,
            RevisionKind.ATTENDANCE,
            held.lesson().value(),
            pupil.value(),
            revision + 1,
            RevisionText.change(was, after.asText(), entry.reason())));
    return writer.cellAnswer(command.id(), Status.DONE, column, pupil, findings);
  }

  private List<Finding> judge(
      Column.Held held, PersonId pupil, @Nullable Attendance before, Entry entry) {
    LessonFacts lesson = batch.lesson(held.lesson()).orElseThrow();
    List<Finding> findings = new ArrayList<>(writer.judgeLesson(lesson));
    Optional<Finding> stranger = EntryRules.pupil(batch.knowsPupil(pupil));
    if (stranger.isPresent()) {
      findings.add(stranger.get());
      return findings;
    }
    if (entry.fact() == Fact.PRESENT) {
      EntryRules.withdrawal(EntryRules.Kind.ATTENDANCE, before != null).ifPresent(findings::add);
    }
    if (entry.fact() == Fact.ABSENT) {
      batch
          .marksIn(held.lesson(), pupil)
          .filter(mark -> mark.madeUpOn() == null)
          .map(mark -> MarkRules.besideAbsence(mark.value(), settings))
          .forEach(findings::add);
    }
    findings.addAll(
        AttendanceRules.judge(
            new AttendanceRules.Entry(
                held.date(),
                batch.member(pupil, held.date()),
                entry.fact(),
                entry.minutes(),
                entry.seen(),
                entry.reason()),
            writer.context().today(),
            settings));
    return findings;
  }

  private record Entry(Fact fact, int minutes, int seen, @Nullable String reason) {}
}
