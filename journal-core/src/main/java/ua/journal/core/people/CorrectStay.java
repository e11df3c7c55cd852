package ua.journal.core.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: a movement entered by mistake is corrected or taken back by an order (R-LIFE-01). Marks
 * are never lost: those outside the corrected days are kept and hatched, and count again when the
 * days come back.
 *
 * @param pupil the pupil
 * @param schoolClass class of the stay in question
 * @param from first day of that stay as the author saw it
 * @param change what the stay shall be, null to take the last movement back
 * @param orderNo number of the order of the correction
 * @param orderDate its date, null when it was not given
 * @param confirmed false to learn what it would do
 */
public record CorrectStay(
    PersonId pupil,
    ClassId schoolClass,
    LocalDate from,
    @Nullable Change change,
    String orderNo,
    @Nullable LocalDate orderDate,
    boolean confirmed)
    implements Command<CorrectedStay> {
  @Override
  public Operation operation() {
    return Operation.MOVE_PUPILS;
  }

  /**
   * A stay as it shall be.
   *
   * @param className name of the class
   * @param from first day, null when it was not given
   * @param to last day, null for no end
   * @param orderIn order of the arrival
   * @param orderOut order of the departure, empty for none
   */
  public record Change(
      String className,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String orderIn,
      String orderOut) {}

  /** Runs {@link CorrectStay}. */
  static final class Run implements Handler<CorrectStay, Outcome<CorrectedStay>> {
    private static final int LONGEST = 150;

    @Override
    public Class<CorrectStay> type() {
      return CorrectStay.class;
    }

    @Override
    public Outcome<CorrectedStay> handle(CorrectStay request, RequestContext context) {
      if (request.orderNo().isBlank() || request.orderDate() == null) {
        return Outcome.refused(Stays.finding("stay.basis", Map.of()));
      }
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      int begins = SchoolYear.serving(context);
      SchoolRows rows = store.ofPupil(context.school(), request.pupil(), begins);
      List<EnrolmentRow> before = rows.enrolments();
      int at = place(request, before);
      List<EnrolmentRow> after;
      Change change = request.change();
      if (change == null) {
        if (at != before.size() - 1) {
          return Outcome.refused(Stays.finding("stay.last", Map.of()));
        }
        after = Stays.withdrawn(before);
      } else {
        Optional<ClassRow> named = named(change.className(), rows, begins);
        LocalDate first = change.from();
        if (named.isEmpty() || first == null) {
          return Outcome.refused(Stays.finding("stay.what", Map.of()));
        }
        after = Stays.corrected(before, at, row(before.get(at), named.get(), first, change));
      }
      return finish(request, context, new StayRows(rows, begins, before, after));
    }

    private static Outcome<CorrectedStay> finish(
        CorrectStay request, RequestContext context, StayRows rows) {
      LocalDate first = LocalDate.of(rows.begins(), Month.AUGUST, 1);
      Optional<Finding> refusal =
          rows.before().equals(rows.after())
              ? Optional.of(Stays.finding("stay.same", Map.of()))
              : Stays.judge(rows.after(), first, first.plusYears(1).minusDays(1));
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      CorrectedStay effect = rows.effect(context);
      if (!request.confirmed()) {
        return Outcome.unchanged(effect);
      }
      rows.write(context);
      remember(request, context, rows);
      return Outcome.done(effect);
    }

    private static void remember(CorrectStay request, RequestContext context, StayRows rows) {
      String order = OrderText.of(request.orderNo(), request.orderDate());
      CardWriting writing = new CardWriting(context);
      List<CardChange> changes = new ArrayList<>();
      Set<Long> ids = rows.before().stream().map(EnrolmentRow::id).collect(Collectors.toSet());
      for (long id : ids) {
        String was = rows.told(rows.before(), id);
        String now = rows.told(rows.after(), id);
        if (!was.equals(now)) {
          changes.add(
              writing.change(
                  request.pupil(), rows.name(), CardField.STAY, was, now + " · " + order));
        }
      }
      context.port(CardStore.class).remember(changes);
      context.record(
          request.operation(),
          "pupil=%s class=%s from=%s %s"
              .formatted(
                  request.pupil(),
                  request.schoolClass(),
                  request.from(),
                  request.change() == null ? "WITHDRAWN" : "CORRECTED"));
    }

    private static int place(CorrectStay request, List<EnrolmentRow> stays) {
      for (int i = 0; i < stays.size(); i++) {
        if (stays.get(i).schoolClass() == request.schoolClass().value()
            && stays.get(i).from().equals(request.from())) {
          return i;
        }
      }
      throw new JournalException(ErrorCode.NOT_FOUND, "No such stay of " + request.pupil());
    }

    private static Optional<ClassRow> named(String name, SchoolRows rows, int begins) {
      return rows.classes().stream()
          .filter(row -> row.begins() == begins && row.name().toString().equals(name))
          .findFirst();
    }

    private static EnrolmentRow row(
        EnrolmentRow old, ClassRow schoolClass, LocalDate from, Change change) {
      return new EnrolmentRow(
          old.id(),
          old.pupil(),
          schoolClass.id(),
          from,
          change.to(),
          fit(change.orderIn()),
          change.to() == null ? "" : fit(change.orderOut()));
    }

    private static String fit(String text) {
      String stripped = Objects.requireNonNull(text).strip();
      if (stripped.length() > LONGEST) {
        throw new JournalException(ErrorCode.MALFORMED, "A text is longer than " + LONGEST);
      }
      return stripped;
    }
  }
}
