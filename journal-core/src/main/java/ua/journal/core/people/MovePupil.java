package ua.journal.core.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.YearFrame;

/**
 * Command: a pupil comes, leaves or changes the class by an order (R-LIFE-01). The journals of the
 * class follow by themselves (R-LIFE-02). Answers the pupil.
 *
 * @param movement what happens
 * @param orderNo number of the order, empty when it was not given
 * @param orderDate date of the order, null when it was not given
 */
@API(status = API.Status.STABLE)
public record MovePupil(Movement movement, String orderNo, @Nullable LocalDate orderDate)
    implements Command<PersonId> {
  private static final int LONGEST_NO = 60;

  /** Refuses a number that no order has. */
  public MovePupil {
    if (Given.value(orderNo, "orderNo").length() > LONGEST_NO) {
      throw new JournalException(
          ErrorCode.MALFORMED, "The number of an order is longer than " + LONGEST_NO);
    }
  }

  @Override
  public Operation operation() {
    return Operation.MOVE_PUPILS;
  }

  /** Runs {@link MovePupil}. */
  static final class Run implements Handler<MovePupil, Outcome<PersonId>> {
    @Override
    public Class<MovePupil> type() {
      return MovePupil.class;
    }

    @Override
    public Outcome<PersonId> handle(MovePupil request, RequestContext context) {
      LocalDate day = request.movement().day();
      LocalDate ordered = request.orderDate();
      if (request.orderNo().isBlank() || ordered == null) {
        return refused("move.order");
      }
      if (day == null) {
        return refused("move.day");
      }
      context.port(RegisterStore.class).takeTurn(context.school());
      String order = OrderText.of(request.orderNo(), ordered);
      if (request.movement() instanceof Movement.Arrival arrival) {
        return new Arriving(context).take(arrival, day, order);
      }
      return request.movement() instanceof Movement.Departure departure
          ? depart(departure, day, order, context)
          : transfer((Movement.Transfer) request.movement(), day, order, context);
    }

    private static Outcome<PersonId> depart(
        Movement.Departure departure, LocalDate last, String order, RequestContext context) {
      YearLists lists = new YearLists(context);
      EarlyDeparture early = new EarlyDeparture(departure, lists, context);
      boolean beforeTheYear = early.applies();
      Optional<Finding> held = beforeTheYear ? early.held() : Optional.empty();
      if (held.isPresent()) {
        return Outcome.refused(held.get());
      }
      int year =
          beforeTheYear ? early.year() : lists.yearOf(latest(lists.pupils(), departure.pupil()));
      Placement placement = new Placement(context, departure.pupil(), year);
      Optional<EnrolmentRow> open = placement.open();
      if (open.isEmpty()) {
        return refused("move.left");
      }
      if (last.isAfter(YearFrame.lastDay(year))) {
        return refused("move.otherYear");
      }
      Outcome<PersonId> outcome = placement.leave(open.get(), last, order);
      if (beforeTheYear && outcome.stands()) {
        early.takeBack();
      }
      return outcome;
    }

    private static Outcome<PersonId> transfer(
        Movement.Transfer transfer, LocalDate from, String order, RequestContext context) {
      YearLists lists = new YearLists(context);
      PupilLine line = latest(lists.pupils(), transfer.pupil());
      Placement placement = new Placement(context, transfer.pupil(), lists.begins());
      Optional<ClassRow> next = placement.classNamed(transfer.className());
      Optional<EnrolmentRow> open = placement.open();
      if (next.isEmpty()) {
        return refused("move.class");
      }
      if (open.isEmpty()) {
        return refused(line.to() == null ? "move.undecided" : "move.left");
      }
      return open.get().schoolClass() == next.get().id()
          ? refused("move.same")
          : placement.change(open.get(), next.get(), from, order);
    }

    private static PupilLine latest(List<PupilLine> pupils, PersonId id) {
      return pupils.stream()
          .filter(line -> line.id().equals(id))
          .max(Comparator.comparing(PupilLine::from))
          .orElseThrow(
              () -> new JournalException(ErrorCode.NOT_FOUND, "Not a pupil of this year: " + id));
    }

    private static Outcome<PersonId> refused(String text) {
      return Outcome.refused(Stays.finding(text, Map.of()));
    }
  }
}
