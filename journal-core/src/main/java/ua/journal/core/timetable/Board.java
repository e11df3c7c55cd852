package ua.journal.core.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.regulation.Finding;

/**
 * A week of the school: its journals and where they stand. Immutable.
 *
 * @param courses journals of the year
 * @param slots their weekly places; places of journals that are not listed are left out
 */
public record Board(List<Course> courses, List<Slot> slots) {
  private static final Comparator<Course> ORDER =
      Comparator.comparingInt(Course::grade)
          .thenComparing(Course::className, UkrainianOrder.INSTANCE)
          .thenComparing(Course::subject, UkrainianOrder.INSTANCE)
          .thenComparing(Course::group, UkrainianOrder.INSTANCE);

  /** Sorts the journals by class and subject, the places by day and lesson. */
  public Board {
    courses = courses.stream().sorted(ORDER).toList();
    slots =
        slots.stream()
            .sorted(Comparator.comparing(Slot::day).thenComparingInt(Slot::period))
            .toList();
  }

  /**
   * Returns the lessons of the week that someone asks for.
   *
   * @param wanted which lessons, not null
   * @return lessons by day, number and class, never null
   */
  public List<Card> cards(Predicate<Card> wanted) {
    Map<JournalId, Course> byId = byId();
    List<Card> cards = new ArrayList<>();
    for (Slot slot : slots) {
      Course course = byId.get(slot.journal());
      if (course != null) {
        cards.add(new Card(course, slot));
      }
    }
    cards.removeIf(wanted.negate());
    cards.sort(
        Comparator.comparing((Card card) -> card.slot().day())
            .thenComparingInt(card -> card.slot().period())
            .thenComparing(Card::course, ORDER));
    return cards;
  }

  /**
   * Names the classes.
   *
   * @return names by grade and letter, never null
   */
  public List<String> classes() {
    return courses.stream().map(Course::className).distinct().toList();
  }

  /**
   * Names the teachers.
   *
   * @return names by person, in the order of the alphabet, never null
   */
  public Map<PersonId, String> teachers() {
    Map<PersonId, String> teachers = new LinkedHashMap<>();
    courses.stream()
        .sorted(Comparator.comparing(Course::teacherName, UkrainianOrder.INSTANCE))
        .forEach(course -> teachers.put(course.teacher(), course.teacherName()));
    return teachers;
  }

  /**
   * Names the rooms in which there is a lesson.
   *
   * @return rooms in the order of their names, never null
   */
  public List<String> rooms() {
    return slots.stream()
        .map(Slot::room)
        .filter(room -> !room.isEmpty())
        .distinct()
        .sorted(UkrainianOrder.INSTANCE)
        .toList();
  }

  /**
   * Finds what cannot be held at once (R-LES-01).
   *
   * @return clashes by day and lesson, never null
   */
  public List<Clash> clashes() {
    return Clashes.find(
        cards(card -> true).stream().map(card -> card.course().at(card.slot())).toList());
  }

  /**
   * Says a clash in words.
   *
   * @param clash a clash of this week, not null
   * @return the finding, never null
   */
  public Finding finding(Clash clash) {
    Map<JournalId, Course> byId = byId();
    Course one = Objects.requireNonNull(byId.get(clash.one()));
    String who = clash.kind() == Clash.Kind.TEACHER ? one.teacherName() : clash.what();
    return Clashes.ofWeek(
        clash, who, one.title(), Objects.requireNonNull(byId.get(clash.other())).title());
  }

  /**
   * Counts the hours of every journal.
   *
   * @return one line per journal, by class and subject, never null
   */
  public List<Load> loads() {
    Map<JournalId, Integer> placed = new HashMap<>();
    slots.forEach(slot -> placed.merge(slot.journal(), slot.weeks().halfHours(), Integer::sum));
    return courses.stream()
        .map(course -> new Load(course, placed.getOrDefault(course.journal(), 0)))
        .toList();
  }

  /**
   * Returns whether some lessons are held every other week.
   *
   * @return true if any is
   */
  public boolean alternates() {
    return slots.stream().anyMatch(slot -> slot.weeks() != Weeks.EVERY);
  }

  Map<JournalId, Course> byId() {
    Map<JournalId, Course> byId = new HashMap<>();
    courses.forEach(course -> byId.put(course.journal(), course));
    return byId;
  }
}
