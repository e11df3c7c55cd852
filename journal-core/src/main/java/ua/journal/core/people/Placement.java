package ua.journal.core.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.regulation.Finding;

/** One pupil's stays in classes of one year, and an order that changes them (R-LIFE-01). */
final class Placement {
  private final RequestContext context;
  private final int begins;
  private final PersonId pupil;
  private final SchoolRows rows;
  private final List<EnrolmentRow> stays;

  Placement(RequestContext context, PersonId pupil, int begins) {
    this.context = context;
    this.begins = begins;
    this.pupil = pupil;
    this.rows = context.port(RegisterStore.class).ofPupil(context.school(), pupil, begins);
    this.stays = rows.enrolments();
  }

  /** A class of the year by its name. */
  Optional<ClassRow> classNamed(String name) {
    return rows.classes().stream().filter(row -> row.name().toString().equals(name)).findFirst();
  }

  /** The stay that has no end yet. */
  Optional<EnrolmentRow> open() {
    return stays.stream().filter(stay -> stay.to() == null).findFirst();
  }

  String className(EnrolmentRow stay) {
    return rows.classes().stream()
        .filter(row -> row.id() == stay.schoolClass())
        .map(row -> row.name().toString())
        .findFirst()
        .orElse("");
  }

  /** Enters a class. */
  Outcome<PersonId> enter(ClassRow schoolClass, LocalDate from, String order) {
    List<EnrolmentRow> after = new ArrayList<>(stays);
    after.add(begun(schoolClass, from, order));
    return write(after, "class=%s from=%s".formatted(schoolClass.id(), from));
  }

  /** Leaves the school after a day. */
  Outcome<PersonId> leave(EnrolmentRow open, LocalDate last, String order) {
    return write(replaced(open, last, order), "last=" + last);
  }

  /** Changes the class on a day. */
  Outcome<PersonId> change(EnrolmentRow open, ClassRow next, LocalDate from, String order) {
    List<EnrolmentRow> after = replaced(open, from.minusDays(1), order);
    after.add(begun(next, from, order));
    return write(after, "class=%s from=%s".formatted(next.id(), from));
  }

  private List<EnrolmentRow> replaced(EnrolmentRow open, LocalDate last, String order) {
    List<EnrolmentRow> after = new ArrayList<>();
    for (EnrolmentRow stay : stays) {
      after.add(
          stay.equals(open)
              ? new EnrolmentRow(
                  stay.id(),
                  stay.pupil(),
                  stay.schoolClass(),
                  stay.from(),
                  last,
                  stay.orderIn(),
                  order)
              : stay);
    }
    return after;
  }

  private EnrolmentRow begun(ClassRow schoolClass, LocalDate from, String order) {
    return new EnrolmentRow(
        context.ids().next(), pupil.value(), schoolClass.id(), from, null, order, "");
  }

  private Outcome<PersonId> write(List<EnrolmentRow> after, String what) {
    LocalDate first = LocalDate.of(begins, Month.AUGUST, 1);
    @Nullable Finding refusal =
        Stays.judge(after, first, first.plusYears(1).minusDays(1)).orElse(null);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    new StayRows(rows, begins, stays, after).write(context);
    context.record(Operation.MOVE_PUPILS, "pupil=%s %s".formatted(pupil, what));
    return Outcome.done(pupil);
  }
}
