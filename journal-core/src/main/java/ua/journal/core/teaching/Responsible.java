package ua.journal.core.teaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

/**
 * Who becomes responsible for a journal or a class, from when and by which order.
 *
 * @param person who, null when no one was chosen
 * @param from day from which it counts, null when it was not given
 * @param orderNo number of the order, empty when it was not given
 * @param orderDate date of the order, null when it was not given
 */
public record Responsible(
    @Nullable PersonId person,
    @Nullable LocalDate from,
    String orderNo,
    @Nullable LocalDate orderDate) {
  private static final int MAX_TEXT = 150;

  /** Strips the number and refuses one that is too long. */
  public Responsible {
    orderNo = Given.value(orderNo, "orderNo").strip();
    if (orderNo.length() > MAX_TEXT) {
      throw new JournalException(ErrorCode.MALFORMED, "A text is longer than " + MAX_TEXT);
    }
  }

  /** Judges it: a teacher on the staff, a day of this year that has come, an order. */
  List<Finding> judge(RequestContext context) {
    List<Finding> findings = new ArrayList<>();
    boolean there =
        context.port(LoadStore.class).staff(context.school(), context.today()).stream()
            .anyMatch(member -> member.id().equals(person));
    LoadRules.staff(there).ifPresent(findings::add);
    LoadRules.day(from, context.today()).ifPresent(findings::add);
    LoadRules.order(orderNo, orderDate).ifPresent(findings::add);
    return findings;
  }

  /** «№ 12-к від 01.12.2026». */
  String order() {
    return OrderText.of(orderNo, orderDate);
  }

  /** What is stored once {@link #judge} has found nothing. */
  LoadStore.Change change(@Nullable PersonId former, RequestContext context) {
    return new LoadStore.Change(
        former,
        Objects.requireNonNull(person),
        Objects.requireNonNull(from),
        order(),
        context.person(),
        context.now());
  }
}
