package ua.journal.core.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.LogStore;
import ua.journal.core.school.Deadlines;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Term;

/**
 * How fresh the lists of staff and the timetable are (clause 1.8): the staff is checked by 5
 * September and then every week (clause 4, secretary), the timetable when a semester begins (clause
 * 4, deputy head, point 2).
 */
final class Fresh {
  private static final int WEEK = 7;

  private final Deadlines deadlines;
  private final RequestContext context;
  private final List<Submission> submissions;

  Fresh(Deadlines deadlines, RequestContext context) {
    this.deadlines = deadlines;
    this.context = context;
    this.submissions = context.port(EnrolmentStore.class).submissions(context.school());
  }

  List<StaffBook.Freshness> lists() {
    return List.of(staff(), timetable());
  }

  StaffBook.Freshness staff() {
    Submission last = last(Submission.Kind.STAFF).orElse(null);
    int begins = SchoolYear.beginsOf(context.today());
    LocalDate first = deadlines.listsDue(begins);
    LocalDate opened = LocalDate.of(begins, Month.AUGUST, 1);
    LocalDate friday = context.today().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    LocalDate monday = friday.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
    boolean late =
        last == null || last.at().toLocalDate().isBefore(opened)
            ? context.today().isAfter(first)
            : last.at().toLocalDate().isBefore(monday) && monday.isAfter(first);
    LocalDate due = context.today().isAfter(first) ? friday.plusDays(late ? 0 : WEEK) : first;
    return new StaffBook.Freshness(
        Submission.Kind.STAFF,
        last == null ? null : last.at().toLocalDate(),
        last == null ? "" : last.byName(),
        due,
        late);
  }

  private StaffBook.Freshness timetable() {
    Submission checked = last(Submission.Kind.TIMETABLE).orElse(null);
    AuditEntry changed = changed();
    LocalDate checkedOn = checked == null ? null : checked.at().toLocalDate();
    LocalDate changedOn = changed == null ? null : changed.at().toLocalDate();
    boolean byCheck = checkedOn != null && (changedOn == null || !changedOn.isAfter(checkedOn));
    LocalDate last = byCheck ? checkedOn : changedOn;
    LocalDate begun = termBegan();
    return new StaffBook.Freshness(
        Submission.Kind.TIMETABLE,
        last,
        checked != null && byCheck ? checked.byName() : changedBy(changed),
        begun,
        begun != null
            && context.today().isAfter(begun)
            && (last == null || last.isBefore(begun.minusDays(WEEK))));
  }

  private String changedBy(@Nullable AuditEntry changed) {
    if (changed == null) {
      return "";
    }
    Map<Long, String> names =
        context.port(LogStore.class).people(context.school(), Set.of(changed.actor()));
    return names.getOrDefault(changed.actor(), "");
  }

  private @Nullable AuditEntry changed() {
    LogStore.Filter filter =
        new LogStore.Filter(
            null,
            null,
            Set.of(Operation.EDIT_TIMETABLE.name(), Operation.IMPORT.name()),
            Set.of(),
            Long.MAX_VALUE);
    return context.port(LogStore.class).entries(context.school(), filter, 1).stream()
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate termBegan() {
    return context
        .port(SchoolStore.class)
        .calendar(context.school(), context.today())
        .flatMap(calendar -> calendar.termOf(context.today()))
        .map(Term::from)
        .orElse(null);
  }

  private Optional<Submission> last(Submission.Kind kind) {
    return submissions.stream().filter(one -> one.kind() == kind).findFirst();
  }
}
