package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.Dates;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: name, birth date and number of the file of a pupil change by an order (R-LIFE-01). What
 * was before stays in the history of the card, so that older papers can be understood. Answers what
 * stands against it; then nothing was changed.
 *
 * @param pupil the pupil
 * @param seen what the author saw
 * @param now what it shall be
 * @param orderNo number of the order
 * @param orderDate its date, null when it was not given
 */
public record CorrectPupil(
    PersonId pupil, Identity seen, Identity now, String orderNo, @Nullable LocalDate orderDate)
    implements Command<Void> {
  private static final String BY = " · ";

  @Override
  public Operation operation() {
    return Operation.MOVE_PUPILS;
  }

  /** The order in what stands in the history of a card after a change; empty for none. */
  static String order(String after) {
    int at = after.lastIndexOf(BY);
    return at < 0 ? "" : after.substring(at + BY.length());
  }

  /**
   * Who a pupil is on paper.
   *
   * @param name the name
   * @param born birth date, null when unknown
   * @param fileNo number of the personal file, empty when unknown
   */
  public record Identity(PersonName name, @Nullable LocalDate born, String fileNo) {}

  /** Runs {@link CorrectPupil}. */
  static final class Run implements Handler<CorrectPupil, Outcome<Void>> {
    @Override
    public Class<CorrectPupil> type() {
      return CorrectPupil.class;
    }

    @Override
    public Outcome<Void> handle(CorrectPupil request, RequestContext context) {
      CardWriting writing = new CardWriting(context);
      PupilLine line = writing.pupil(request.pupil());
      Identity stored = new Identity(line.name(), line.born(), line.fileNo());
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      Optional<Finding> refusal = judge(request, stored, context);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      PersonRow row =
          store
              .ofPupil(context.school(), request.pupil(), SchoolYear.serving(context))
              .people()
              .get(0);
      store.apply(
          context.school(),
          SchoolRows.empty(),
          new RowsBuilder().people(List.of(next(row, request.now()))).build());
      context.port(CardStore.class).remember(changes(request, stored, writing));
      context.record(request.operation(), "pupil=%s IDENTITY".formatted(request.pupil()));
      return Outcome.done();
    }

    private static Optional<Finding> judge(
        CorrectPupil request, Identity stored, RequestContext context) {
      Identity now = request.now();
      if (request.orderNo().isBlank() || request.orderDate() == null) {
        return Optional.of(Stays.finding("stay.basis", Map.of()));
      }
      if (!stored.equals(request.seen())) {
        return Optional.of(Stays.finding("card.stale", Map.of("value", stored.name().full())));
      }
      if (now.equals(stored)) {
        return Optional.of(Stays.finding("card.nothing", Map.of()));
      }
      return IdentityRules.judge(now.name(), now.born(), now.fileNo(), context.today())
          .or(() -> taken(request, context));
    }

    /** A file number is one person's. */
    private static Optional<Finding> taken(CorrectPupil request, RequestContext context) {
      String fileNo = request.now().fileNo();
      return fileNo.isEmpty()
          ? Optional.empty()
          : context.port(RegisterStore.class).withFile(context.school(), fileNo).stream()
              .map(RegisterStore.Known::person)
              .filter(row -> row.id() != request.pupil().value())
              .findFirst()
              .map(
                  row ->
                      Stays.finding(
                          "pupil.file", Map.of("who", row.surname() + " " + row.given())));
    }

    private static PersonRow next(PersonRow row, Identity now) {
      return new PersonRow(
          row.id(),
          now.name().surname(),
          now.name().given(),
          now.name().patronymic(),
          row.sex(),
          now.born(),
          now.fileNo(),
          row.phone(),
          row.email(),
          row.login());
    }

    private static List<CardChange> changes(
        CorrectPupil request, Identity stored, CardWriting writing) {
      String order = BY + OrderText.of(request.orderNo(), request.orderDate());
      Identity now = request.now();
      List<CardChange> changes = new ArrayList<>();
      note(
          changes,
          request,
          writing,
          CardField.NAME,
          stored.name().full(),
          now.name().full(),
          order);
      note(changes, request, writing, CardField.BORN, day(stored.born()), day(now.born()), order);
      note(changes, request, writing, CardField.FILE_NO, stored.fileNo(), now.fileNo(), order);
      return changes;
    }

    private static void note(
        List<CardChange> changes,
        CorrectPupil request,
        CardWriting writing,
        CardField field,
        String was,
        String now,
        String order) {
      if (!was.equals(now)) {
        changes.add(
            writing.change(
                request.pupil(),
                request.seen().name(),
                field,
                was,
                (now.isEmpty() ? "–" : now) + order));
      }
    }

    private static String day(@Nullable LocalDate day) {
      return day == null ? "" : Dates.text(day);
    }
  }
}
