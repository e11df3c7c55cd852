package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * The staff of a day: who is what since when, what has to be done about those who come and go, how
 * fresh the lists are (clauses 1.8, 4, administrator, points 3 and 8, secretary, points 1 and 2).
 *
 * @param people who is on the staff today, by name
 * @param todos what waits, the administrator's first
 * @param handovers journals and classes that changed hands this school year, the latest first
 * @param data how fresh the lists are
 */
public record StaffBook(
    List<Person> people,
    List<Todo> todos,
    List<StaffStore.Handover> handovers,
    List<Freshness> data) {
  /** Copies the lists. */
  public StaffBook {
    people = List.copyOf(people);
    todos = List.copyOf(todos);
    handovers = List.copyOf(handovers);
    data = List.copyOf(data);
  }

  /**
   * Counts who has worked through the instruction.
   *
   * @return people of the staff with a day of training
   */
  public int trained() {
    return (int) people.stream().filter(person -> person.trained() != null).count();
  }

  /** How far someone has come in. */
  public enum Access {
    /** Neither an account nor a code. */
    NONE,
    /** A code that was not used yet. */
    CODE,
    /** An account. */
    ACTIVE
  }

  /**
   * A member of the staff.
   *
   * @param id the person
   * @param name their name
   * @param posts their roles, those that ended too, by first day
   * @param leads classes they lead
   * @param journals how many journals they teach
   * @param access how far they have come in
   * @param trained when they worked through the instruction, null for not yet
   */
  public record Person(
      PersonId id,
      PersonName name,
      List<StaffStore.Post> posts,
      List<String> leads,
      int journals,
      Access access,
      @Nullable LocalDate trained) {
    /** Copies the lists. */
    public Person {
      posts = List.copyOf(posts);
      leads = List.copyOf(leads);
    }
  }

  /** What may have to be done. */
  public enum Kind {
    /** Someone new has no code. */
    OPEN_ACCESS,
    /** Someone who left or leaves still has journals or a class. */
    HAND_OVER,
    /** Someone who left is still to give lessons of others. */
    FIND_SUBSTITUTE,
    /** Someone who left still has an account. */
    CLOSE_ACCESS
  }

  /**
   * Something to be done about a member of the staff.
   *
   * @param kind what
   * @param name about whom
   * @param day since when they are here, or their last day; null when nothing is on record
   * @param count journals and classes to hand over, or lessons to be given by others; else 0
   */
  public record Todo(Kind kind, PersonName name, @Nullable LocalDate day, int count) {}

  /**
   * How fresh a list is.
   *
   * @param kind which list
   * @param last when it was last checked or changed, null for never
   * @param by who did it, as signed, empty for the program or no one
   * @param due by when it has to be checked, null when nothing is due
   * @param late whether that day has passed
   */
  public record Freshness(
      Submission.Kind kind,
      @Nullable LocalDate last,
      String by,
      @Nullable LocalDate due,
      boolean late) {}
}
