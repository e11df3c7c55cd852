package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.intake.ImportByOrder;
import ua.journal.core.intake.ImportReport;
import ua.journal.core.intake.Table;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.SchoolYear;

/**
 * Command: a pupil comes, leaves or changes the class by an order (R-LIFE-01). The journals of the
 * class follow by themselves (R-LIFE-02). Answers what stands against it; then nothing was changed.
 *
 * @param movement what happens
 * @param orderNo number of the order, empty when it was not given
 * @param orderDate date of the order, null when it was not given
 */
public record MovePupil(Movement movement, String orderNo, @Nullable LocalDate orderDate)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.MOVE_PUPILS;
  }

  /**
   * Runs {@link MovePupil} as an import of one line: what is right in a spreadsheet is right here.
   */
  static final class Run implements Handler<MovePupil, Outcome<Void>> {
    private static final List<String> HEADINGS =
        List.of(
            "Код у журналі",
            "Прізвище",
            "Ім’я",
            "По батькові",
            "Дата народження",
            "Стать",
            "№ особової справи",
            "Клас",
            "Прибув",
            "Наказ про зарахування",
            "Вибув",
            "Наказ про вибуття");

    @Override
    public Class<MovePupil> type() {
      return MovePupil.class;
    }

    @Override
    public Outcome<Void> handle(MovePupil request, Work work) {
      if (request.orderNo().isBlank() || request.orderDate() == null) {
        return Outcome.refused(
            refusal(
                "Наказ",
                request.orderNo(),
                "Рух учнів записують лише за наказом. Вкажіть номер і дату наказу."));
      }
      if (request.movement().day() == null) {
        return Outcome.refused(refusal("Дата", "", "Вкажіть день, з якого це діє."));
      }
      if (isClassMissing(request.movement(), work)) {
        return Outcome.refused(refusal("Клас", "", "Оберіть клас зі списку класів цього року."));
      }
      String order = OrderText.of(request.orderNo(), request.orderDate());
      if (request.movement() instanceof Movement.Departure departure) {
        EarlyDeparture early = new EarlyDeparture(departure, new YearLists(work), work);
        if (early.applies()) {
          Optional<Finding> held = early.held();
          return held.isPresent() ? Outcome.refused(held.get()) : leaveEarly(early, order, work);
        }
      }
      List<List<String>> lines = lines(request.movement(), order, work);
      if (lines.isEmpty()) {
        return Outcome.refused(
            refusal("Клас", "", "Учень уже не навчається в школі. Оберіть зарахування."));
      }
      Table table = new Table("Рух учнів", "Рух учнів", concat(HEADINGS, lines));
      return written(table, yearOf(request.movement(), work), work);
    }

    private static Outcome<Void> written(Table table, int begins, Work work) {
      List<Finding> refused =
          new ImportByOrder(Operation.MOVE_PUPILS, "R-LIFE-01", work).take(table, begins);
      return refused.isEmpty() ? Outcome.done() : Outcome.refused(refused);
    }

    private static Outcome<Void> leaveEarly(EarlyDeparture early, String order, Work work) {
      List<List<String>> lines = List.of(leaving(early.stay(), early.last(), order));
      Table table = new Table("Рух учнів", "Рух учнів", concat(HEADINGS, lines));
      Outcome<Void> outcome = written(table, early.year(), work);
      if (outcome.stands()) {
        early.takeBack();
      }
      return outcome;
    }

    private static List<List<String>> lines(Movement movement, String order, Work work) {
      if (movement instanceof Movement.Arrival arrival) {
        return List.of(
            List.of(
                "",
                arrival.name().surname(),
                arrival.name().given(),
                arrival.name().patronymic(),
                arrival.born().strip(),
                arrival.sex(),
                arrival.fileNo(),
                arrival.className(),
                day(arrival.from()),
                order,
                "",
                ""));
      }
      if (movement instanceof Movement.Departure departure) {
        PupilLine pupil = pupil(departure.pupil(), work);
        return pupil.to() == null ? List.of(leaving(pupil, departure.last(), order)) : List.of();
      }
      Movement.Transfer transfer = (Movement.Transfer) movement;
      PupilLine pupil = pupil(transfer.pupil(), work);
      return pupil.to() != null
          ? List.of()
          : List.of(
              leaving(pupil, transfer.from().minusDays(1), order),
              line(pupil, transfer.className(), day(transfer.from()), order, "", ""));
    }

    private static List<String> leaving(PupilLine pupil, @Nullable LocalDate last, String order) {
      return line(pupil, pupil.className(), day(pupil.from()), "", day(last), order);
    }

    private static List<String> line(
        PupilLine pupil, String className, String from, String in, String to, String out) {
      return List.of(
          pupil.id().toString(),
          pupil.name().surname(),
          pupil.name().given(),
          pupil.name().patronymic(),
          day(pupil.born()),
          "",
          pupil.fileNo(),
          className,
          from,
          in,
          to,
          out);
    }

    /** Who is still in last year's class leaves that one. */
    private static int yearOf(Movement movement, Work work) {
      YearLists lists = new YearLists(work);
      return movement instanceof Movement.Departure departure
          ? lists.yearOf(pupil(departure.pupil(), work))
          : lists.begins();
    }

    private static PupilLine pupil(PersonId id, Work work) {
      return new YearLists(work)
          .pupils().stream()
              .filter(line -> line.id().equals(id))
              .max(Comparator.comparing(PupilLine::from))
              .orElseThrow(
                  () ->
                      new JournalException(ErrorCode.NOT_FOUND, "Not a pupil of this year: " + id));
    }

    /** An import would open the class; an order must not by a slip of the pen. */
    private static boolean isClassMissing(Movement movement, Work work) {
      if (movement instanceof Movement.Departure) {
        return false;
      }
      String name =
          movement instanceof Movement.Arrival arrival
              ? arrival.className()
              : ((Movement.Transfer) movement).className();
      int begins = SchoolYear.serving(work);
      return work.port(PeopleStore.class).classes(work.school(), begins).stream()
          .noneMatch(line -> line.name().equals(name));
    }

    static Finding refusal(String column, String value, String message) {
      String clause = RuleBook.standard().rule("R-LIFE-01").clause();
      return new ImportReport.Refusal("Рух учнів", 0, column, value, message, clause)
          .finding("R-LIFE-01");
    }

    private static List<List<String>> concat(List<String> head, List<List<String>> lines) {
      List<List<String>> all = new ArrayList<>();
      all.add(head);
      all.addAll(lines);
      return all;
    }

    private static String day(@Nullable LocalDate day) {
      return day == null ? "" : OrderText.day(day);
    }
  }
}
