package ua.journal.core.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which kinds of columns are offered beside those every subject has: skills in languages, the
 * exercise book in languages and mathematics where the policy marks it. What is not offered is
 * refused. Pure and thread-safe.
 */
public final class ColumnOffers {
  private static final List<String> LANGUAGE = List.of("мова", "мови");
  private static final List<String> MATHEMATICS = List.of("математика", "алгебра", "геометрія");

  private ColumnOffers() {}

  /**
   * Finds the kinds offered for a subject.
   *
   * @param subject name of the subject as the school writes it, not null
   * @param values values allowed per kind of column, not null
   * @return kinds in the order of the offer, never null
   */
  public static List<ColumnKind> of(String subject, Map<String, Set<String>> values) {
    boolean language = has(subject, LANGUAGE);
    List<ColumnKind> offered = new ArrayList<>();
    if (language && values.containsKey(ColumnKind.SKILL.name())) {
      offered.add(ColumnKind.SKILL);
    }
    boolean booked = language || has(subject, MATHEMATICS);
    if (booked && values.containsKey(ColumnKind.NOTEBOOK.name())) {
      offered.add(ColumnKind.NOTEBOOK);
    }
    return offered;
  }

  /**
   * Returns whether a column may be made: skills and the exercise book only where they are offered,
   * any other kind where the policy has values for it (R-MRK-01).
   *
   * @param kind kind of column, not null
   * @param subject name of the subject as the school writes it, not null
   * @param values values allowed per kind of column, not null
   * @return true when the kind stands in such a journal
   */
  public static boolean allows(ColumnKind kind, String subject, Map<String, Set<String>> values) {
    return kind == ColumnKind.SKILL || kind == ColumnKind.NOTEBOOK
        ? of(subject, values).contains(kind)
        : values.containsKey(kind.name());
  }

  private static boolean has(String subject, List<String> words) {
    return Stream.of(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(words::contains);
  }
}
