package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
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
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.sheet.Clerk.RevisionText;

/** Judges and writes facts of attendance. */
final class AttendanceClerk {
  private final Desk desk;
  private final Clerk clerk;
  private final Settings settings;

  AttendanceClerk(Desk desk, Clerk clerk, Settings settings) {
    this.desk = desk;
    this.clerk = clerk;
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
    Optional<Column> found = desk.column(ref);
    Optional<Finding> nowhere =
        MarkRules.column(found.orElse(null)).or(() -> MarkRules.lesson(found.get()));
    if (nowhere.isPresent()) {
      return CellAnswer.refused(command.id(), nowhere.get());
    }
    Column column = found.get();
    Column.Held held = column.held();
    Attendance before = desk.attendance(held.lesson(), pupil);
    int revision = before == null ? 0 : before.revision();
    if (entry.seen() != revision) {
      return clerk.cellAnswer(command.id(), Status.CONFLICT, column, pupil, List.of());
    }
    List<Finding> findings = judge(held, pupil, before, entry);
    if (Clerk.blocked(findings)) {
      return clerk.cellAnswer(command.id(), Status.REFUSED, column, pupil, findings);
    }
    Attendance after =
        new Attendance(
            held.lesson(),
            pupil,
            entry.fact(),
            entry.minutes(),
            revision + 1,
            clerk.work().person());
    String was = before == null ? "" : before.asText();
    desk.put(
        after,
        clerk.revision(
            command,
            RevisionKind.ATTENDANCE,
            held.lesson().value(),
            pupil.value(),
            revision + 1,
            RevisionText.change(was, after.asText(), entry.reason())));
    return clerk.cellAnswer(command.id(), Status.DONE, column, pupil, findings);
  }

  private List<Finding> judge(
      Column.Held held, PersonId pupil, @Nullable Attendance before, Entry entry) {
    LessonFacts lesson = desk.lesson(held.lesson()).orElseThrow();
    List<Finding> findings = new ArrayList<>(clerk.judgeLesson(lesson));
    Optional<Finding> stranger = EntryRules.pupil(desk.knowsPupil(pupil));
    if (stranger.isPresent()) {
      findings.add(stranger.get());
      return findings;
    }
    if (entry.fact() == Fact.PRESENT) {
      EntryRules.withdrawal(EntryRules.Kind.ATTENDANCE, before != null).ifPresent(findings::add);
    }
    if (entry.fact() == Fact.ABSENT) {
      desk.marksIn(held.lesson(), pupil)
          .filter(mark -> mark.madeUpOn() == null)
          .map(mark -> MarkRules.besideAbsence(mark.value(), settings))
          .forEach(findings::add);
    }
    findings.addAll(
        AttendanceRules.judge(
            new AttendanceRules.Entry(
                held.date(),
                desk.member(pupil, held.date()),
                entry.fact(),
                entry.minutes(),
                entry.seen(),
                entry.reason()),
            clerk.work().today(),
            settings));
    return findings;
  }

  private record Entry(Fact fact, int minutes, int seen, @Nullable String reason) {}
}
