package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.people.PupilLine;

/** Movements read off the stays of pupils: no one types them twice. Pure. */
final class Moves {
  private static final Comparator<Move> ORDER =
      Comparator.comparing(Move::day).thenComparing(Move::name);

  private Moves() {}

  /** Movements from a day to a day; who was there when the year opened has not moved. */
  static List<Move> between(List<PupilLine> stays, LocalDate from, LocalDate to, LocalDate opened) {
    List<Move> moves = new ArrayList<>();
    for (PupilLine stay : stays) {
      LocalDate last = stay.to();
      if (stay.from().isAfter(opened) && within(stay.from(), from, to)) {
        Move.What what = follows(stay, stays) ? Move.What.TRANSFER : Move.What.ARRIVAL;
        moves.add(move(what, stay.from(), stay, stay.orderIn()));
      }
      if (last != null && within(last, from, to) && isLeft(stay, last, stays)) {
        moves.add(move(Move.What.DEPARTURE, last, stay, stay.orderOut()));
      }
    }
    moves.sort(ORDER);
    return moves;
  }

  private static boolean follows(PupilLine stay, List<PupilLine> stays) {
    LocalDate before = stay.from().minusDays(1);
    return stays.stream()
        .anyMatch(other -> other.id().equals(stay.id()) && before.equals(other.to()));
  }

  private static boolean isLeft(PupilLine stay, LocalDate last, List<PupilLine> stays) {
    return stays.stream()
        .noneMatch(other -> other.id().equals(stay.id()) && other.from().equals(last.plusDays(1)));
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static Move move(Move.What what, LocalDate day, PupilLine stay, String order) {
    return new Move(what, day, stay.id(), stay.name(), stay.className(), order);
  }
}
