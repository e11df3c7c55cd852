package ua.journal.core.common;

import java.util.Comparator;

/**
 * What a class is called. Ordered by grade, then by letter in Ukrainian order; immutable and
 * thread-safe.
 *
 * @param grade 1 to 12
 * @param letter a capital letter; up to three and a digit in schools that name a profile, such as
 *     «10-МІ» or «5-А1»; empty where the school has one class in the grade
 */
public record ClassName(int grade, String letter) implements Comparable<ClassName> {
  private static final Comparator<ClassName> ORDER =
      Comparator.comparingInt(ClassName::grade)
          .thenComparing(ClassName::letter, UkrainianOrder.INSTANCE);

  /** Refuses null for a letter. */
  public ClassName {
    Given.value(letter, "letter");
  }

  @Override
  public int compareTo(ClassName other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the name as a school writes it.
   *
   * @return such as «8-Б», or «8» for the only class of its grade
   */
  @Override
  public String toString() {
    return letter.isEmpty() ? Integer.toString(grade) : grade + "-" + letter;
  }
}
