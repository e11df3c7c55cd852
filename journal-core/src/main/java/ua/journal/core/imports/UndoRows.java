package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/** The school's rows beside those of an import: what changed since, what rests on it. Pure. */
final class UndoRows {
  private final SchoolRows stored;
  private final ImportTrace trace;

  UndoRows(SchoolRows stored, ImportTrace trace) {
    this.stored = stored;
    this.trace = trace;
  }

  /** Rows of the import that are not any more as it left them. */
  int changed() {
    Set<Object> now = new HashSet<>(stored.all());
    return (int)
        Stream.concat(trace.created().all().stream(), trace.after().all().stream())
            .filter(row -> !now.contains(row))
            .count();
  }

  /** Rows of others that name somebody or something which the import made. */
  int resting() {
    Set<Long> made = new HashSet<>();
    trace.created().people().forEach(row -> made.add(row.id()));
    trace.created().classes().forEach(row -> made.add(row.id()));
    trace.created().subjects().forEach(row -> made.add(row.id()));
    trace.created().journals().forEach(row -> made.add(row.id()));
    Set<Object> own = new HashSet<>(trace.created().all());
    own.addAll(trace.after().all());
    return (int)
        stored.all().stream()
            .filter(row -> !own.contains(row))
            .filter(row -> named(row).anyMatch(made::contains))
            .count();
  }

  private static LongStream named(Object row) {
    if (row instanceof SchoolRows.RoleRow role) {
      return LongStream.of(role.person());
    } else if (row instanceof SchoolRows.GuardianRow guardian) {
      return LongStream.of(guardian.guardian(), guardian.pupil());
    } else if (row instanceof SchoolRows.ClassRow schoolClass) {
      return LongStream.of(schoolClass.classTeacher());
    } else if (row instanceof SchoolRows.EnrolmentRow enrolment) {
      return LongStream.of(enrolment.pupil(), enrolment.schoolClass());
    } else if (row instanceof SchoolRows.JournalRow journal) {
      return LongStream.of(journal.subject(), journal.schoolClass(), journal.teacher());
    } else if (row instanceof SchoolRows.MemberRow member) {
      return LongStream.of(member.journal(), member.pupil());
    } else if (row instanceof SchoolRows.SlotRow slot) {
      return LongStream.of(slot.journal());
    } else if (row instanceof SchoolRows.LessonRow lesson) {
      return LongStream.of(lesson.journal(), lesson.substitute());
    } else if (row instanceof SchoolRows.PlanItemRow item) {
      return LongStream.of(item.journal());
    } else if (row instanceof SchoolRows.CurriculumRow line) {
      return LongStream.of(line.subject());
    }
    return LongStream.empty();
  }

  /** The way back in words: {@code created} goes away, {@code before} a value is what it is now. */
  ImportReport told(ImportPlan.Setting setting) {
    SchoolDraft draft = new SchoolDraft(withoutImport(), setting.draft());
    draft.put(trace.created());
    draft.put(trace.after());
    DraftReport words = new DraftReport(draft);
    return new ImportReport(
        trace.created().all().size(),
        trace.after().all().size(),
        0,
        words.counts(),
        words.differences().stream().map(UndoRows::reversed).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private SchoolRows withoutImport() {
    return new SchoolRows(
        trace.before().school() == null ? stored.school() : trace.before().school(),
        earlier(SchoolRows::terms),
        earlier(SchoolRows::daysOff),
        earlier(SchoolRows::lessonTimes),
        earlier(SchoolRows::people),
        earlier(SchoolRows::roles),
        earlier(SchoolRows::guardians),
        earlier(SchoolRows::classes),
        earlier(SchoolRows::enrolments),
        earlier(SchoolRows::subjects),
        earlier(SchoolRows::journals),
        earlier(SchoolRows::members),
        earlier(SchoolRows::slots),
        earlier(SchoolRows::lessons),
        earlier(SchoolRows::planItems),
        earlier(SchoolRows::curriculum));
  }

  private <R> List<R> earlier(Function<SchoolRows, List<R>> list) {
    Set<R> rows = new LinkedHashSet<>(list.apply(stored));
    list.apply(trace.created()).forEach(rows::remove);
    list.apply(trace.after()).forEach(rows::remove);
    rows.addAll(list.apply(trace.before()));
    return new ArrayList<>(rows);
  }

  private static Difference reversed(Difference one) {
    return new Difference(
        one.list(),
        one.name(),
        one.created(),
        one.changes().stream()
            .map(each -> new Difference.Change(each.field(), each.after(), each.before()))
            .toList());
  }
}
