package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Work;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.intake.IntakeStore;
import ua.journal.core.intake.PersonRules;
import ua.journal.core.intake.SchoolRows;
import ua.journal.core.intake.SchoolRows.PersonRow;
import ua.journal.core.regulation.Finding;

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
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FILE = 60;

    @Override
    public Class<CorrectPupil> type() {
      return CorrectPupil.class;
    }

    @Override
    public Outcome<Void> handle(CorrectPupil request, Work work) {
      CardDesk desk = new CardDesk(work);
      PupilLine line = desk.pupil(request.pupil());
      Identity stored = new Identity(line.name(), line.born(), line.fileNo());
      IntakeStore store = work.port(IntakeStore.class);
      store.takeTurn(work.school());
      List<PersonRow> people = store.snapshot(work.school()).people();
      Optional<Finding> refusal = judge(request, stored, people, work.today());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      PersonRow row =
          people.stream()
              .filter(one -> one.id() == request.pupil().value())
              .findFirst()
              .orElseThrow();
      store.apply(
          work.school(),
          SchoolRows.empty(),
          SchoolRows.ofPeople(List.of(next(row, request.now()))));
      work.port(CardStore.class).remember(changes(request, stored, desk));
      work.record(request.operation(), "pupil=%s IDENTITY".formatted(request.pupil()));
      return Outcome.done();
    }

    private static Optional<Finding> judge(
        CorrectPupil request, Identity stored, List<PersonRow> people, LocalDate today) {
      Identity now = request.now();
      Optional<String> mixed = NameSpelling.mixed(now.name());
      if (request.orderNo().isBlank() || request.orderDate() == null) {
        return refused("stay.basis", Map.of());
      }
      if (!stored.equals(request.seen())) {
        return refused("card.stale", Map.of("value", stored.name().full()));
      }
      if (now.equals(stored)) {
        return refused("card.nothing", Map.of());
      }
      if (now.name().surname().isBlank() || now.name().given().isBlank()) {
        return refused("pupil.name", Map.of());
      }
      if (mixed.isPresent()) {
        return refused("pupil.mixed", Map.of("value", mixed.get()));
      }
      if (now.name().full().length() > LONGEST_NAME || now.fileNo().length() > LONGEST_FILE) {
        return refused("card.long", Map.of("most", Integer.toString(LONGEST_NAME)));
      }
      if (now.born() != null
          && (!now.born().isBefore(today) || !PersonRules.canPupilBeBorn(now.born(), today))) {
        return refused("pupil.born", Map.of());
      }
      return people.stream()
          .filter(row -> row.id() != request.pupil().value() && !now.fileNo().isEmpty())
          .filter(row -> key(row.fileNo()).equals(key(now.fileNo())))
          .findFirst()
          .map(
              row -> Stays.finding("pupil.file", Map.of("who", row.surname() + " " + row.given())));
    }

    private static Optional<Finding> refused(String text, Map<String, String> facts) {
      return Optional.of(Stays.finding(text, facts));
    }

    private static String key(String fileNo) {
      return fileNo.replace(" ", "").toUpperCase(Locale.ROOT);
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

    private static List<CardChange> changes(CorrectPupil request, Identity stored, CardDesk desk) {
      String order = BY + OrderText.of(request.orderNo(), request.orderDate());
      Identity now = request.now();
      List<CardChange> changes = new ArrayList<>();
      note(changes, request, desk, CardField.NAME, stored.name().full(), now.name().full(), order);
      note(changes, request, desk, CardField.BORN, day(stored.born()), day(now.born()), order);
      note(changes, request, desk, CardField.FILE_NO, stored.fileNo(), now.fileNo(), order);
      return changes;
    }

    private static void note(
        List<CardChange> changes,
        CorrectPupil request,
        CardDesk desk,
        CardField field,
        String was,
        String now,
        String order) {
      if (!was.equals(now)) {
        changes.add(
            desk.change(
                request.pupil(),
                request.seen().name(),
                field,
                was,
                (now.isEmpty() ? "–" : now) + order));
      }
    }

    private static String day(@Nullable LocalDate day) {
      return day == null ? "" : OrderText.day(day);
    }
  }
}
