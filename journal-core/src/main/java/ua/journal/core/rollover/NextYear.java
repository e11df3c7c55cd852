package ua.journal.core.rollover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.school.Term;

/**
 * The next school year as it would stand, or stands.
 *
 * @param begins calendar year in which this year begins; the next one begins a year later
 * @param classes this year's classes with their pupils, by grade and letter
 * @param terms the next year's semesters: those stored, else this year's a year later
 * @param termsStored whether the semesters are stored already
 * @param toMake what opening the year would still add
 * @param late whether the next year has begun already and only the undecided are left
 * @param publishBy last day to publish the latest decision, null without decisions
 */
public record NextYear(
    int begins,
    List<Moving> classes,
    List<Term> terms,
    boolean termsStored,
    Counts toMake,
    boolean late,
    @Nullable LocalDate publishBy) {
  /** Copies the lists. */
  public NextYear {
    classes = List.copyOf(classes);
    terms = List.copyOf(terms);
  }

  /**
   * Returns the highest grade the school teaches; after it there is nowhere to go.
   *
   * @return the grade, 0 without classes
   */
  public int lastGrade() {
    return classes.stream().mapToInt(Moving::grade).max().orElse(0);
  }

  /**
   * Counts the pupils no one has decided about.
   *
   * @return 0 when every pupil has a decision
   */
  public int undecided() {
    return classes.stream().mapToInt(Moving::undecided).sum();
  }

  /**
   * A class of this year.
   *
   * @param name its name: «8-Б»
   * @param grade its grade
   * @param next class its pupils go to, empty after the last grade
   * @param pupils its pupils of the last day, by name
   */
  public record Moving(String name, int grade, String next, List<Pupil> pupils) {
    /** Copies the list. */
    public Moving {
      pupils = List.copyOf(pupils);
    }

    /**
     * Counts the pupils no one has decided about.
     *
     * @return 0 when every pupil has a decision
     */
    public int undecided() {
      return (int) pupils.stream().filter(pupil -> pupil.decision() == null).count();
    }
  }

  /**
   * A pupil of this year.
   *
   * @param id the pupil
   * @param name the name
   * @param decision the decision recorded, null for none
   * @param placed class of the next year they are on the list of already, empty for none
   * @param gone whether their stay ends with this year already
   */
  public record Pupil(
      PersonId id, PersonName name, @Nullable PupilDecision decision, String placed, boolean gone) {
    /**
     * Returns whether their decision has been carried out; from then on only an order moves them.
     *
     * @return true when they have a class in the next year or a last day in this one
     */
    public boolean isSettled() {
      return gone || !placed.isEmpty();
    }
  }

  /**
   * What comes in.
   *
   * @param classes classes of the next year
   * @param pupils pupils put on their lists
   * @param leaving pupils whose stay ends
   * @param journals journals of the teaching load
   * @param slots places in the timetable
   */
  public record Counts(int classes, int pupils, int leaving, int journals, int slots) {
    /**
     * Returns whether there is nothing left to do.
     *
     * @return true when nothing would be added
     */
    public boolean nothing() {
      return classes + pupils + leaving + journals + slots == 0;
    }
  }
}
