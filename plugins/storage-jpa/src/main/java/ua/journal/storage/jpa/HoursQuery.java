package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.substitution.TeacherHours;

/** Who had how many hours, and which lessons others give, counted from {@link Tallies}. */
final class HoursQuery {
  private static final String JOURNALS =
      "SELECT id, change_seq, teacher_id FROM journal"
          + " WHERE school_id = ? AND begins >= ? AND begins <= ?";

  private static final String NAMES =
      "SELECT id, surname, given_name, patronymic FROM person WHERE id IN ";

  private final Sql sql;
  private final Tallies tallies;
  private final SchoolId school;
  private final Map<Long, Long> numbers = new HashMap<>();
  private final Map<Long, Long> teachers = new HashMap<>();

  HoursQuery(Sql sql, Tallies tallies, SchoolId school) {
    this.sql = sql;
    this.tallies = tallies;
    this.school = school;
  }

  /** Lessons of some days that somebody else gives or that were missed. */
  List<Long> given(LocalDate from, LocalDate to) {
    return turns(from, to).values().stream()
        .flatMap(List::stream)
        .filter(turn -> turn.stands(from, to))
        .map(Tally.Turn::id)
        .toList();
  }

  private Map<Long, List<Tally.Turn>> turns(LocalDate from, LocalDate to) {
    sql.list(
        JOURNALS,
        p -> p.id(school).small(SchoolYear.beginsOf(from)).small(SchoolYear.beginsOf(to)),
        row -> {
          long journal = row.number();
          numbers.put(journal, row.number());
          return teachers.put(journal, row.number());
        });
    return tallies.turns(sql, numbers);
  }

  /** Hours and not lessons: joint lessons are paid once. */
  List<TeacherHours> hours(LocalDate from, LocalDateTime until) {
    Map<Long, List<Tally.Turn>> turns = turns(from, until.toLocalDate());
    Map<Long, Hours> hours = new HashMap<>();
    tallies
        .of(sql, numbers)
        .forEach(
            (journal, tally) -> {
              Hours own = of(hours, Objects.requireNonNull(teachers.get(journal)));
              List<Tally.Turn> others = Objects.requireNonNull(turns.get(journal));
              tally.hours(from, until).forEach(own.own()::add);
              tally.owedHours(from, until, missed(others)).forEach(own.unwritten()::add);
              others.stream()
                  .filter(turn -> turn.substitute() != 0)
                  .filter(turn -> turn.stands(from, until.toLocalDate()) && turn.isOver(until))
                  .forEach(turn -> of(hours, turn.substitute()).give(turn));
            });
    hours.values().removeIf(Hours::isIdle);
    return named(hours);
  }

  private static Set<Long> missed(List<Tally.Turn> turns) {
    return turns.stream()
        .filter(Tally.Turn::missed)
        .map(Tally.Turn::lesson)
        .collect(Collectors.toSet());
  }

  private static Hours of(Map<Long, Hours> hours, long person) {
    return hours.computeIfAbsent(
        person, key -> new Hours(new HashSet<>(), new HashSet<>(), new HashSet<>()));
  }

  private List<TeacherHours> named(Map<Long, Hours> hours) {
    Keys keys = Keys.ofNumbers(hours.keySet());
    return sql.list(
        NAMES + keys.list(),
        p -> p.keys(keys),
        row -> {
          PersonId id = row.person();
          Hours counted = Objects.requireNonNull(hours.get(id.value()));
          return new TeacherHours(
              id, row.name().signed(), counted.own().size(), counted.unwritten().size());
        });
  }

  /**
   * A teacher's hours.
   *
   * @param own those in which the teacher's own journals had a lesson
   * @param given those of others the teacher gave
   * @param unwritten of those the teacher gave, the ones that lack something
   */
  private record Hours(Set<Long> own, Set<Long> given, Set<Long> unwritten) {
    void give(Tally.Turn turn) {
      given.add(turn.hour());
      if (turn.isOpen()) {
        unwritten.add(turn.hour());
      }
    }

    boolean isIdle() {
      return own.isEmpty() && given.isEmpty();
    }
  }
}
