package ua.journal.core.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How people of one list are called so that each line names one of them: «Мельник Марко» while
 * there is one, with the patronymic or the birth date where there are several. Pure.
 */
public final class Namesakes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  /** Ways to name a person, the shortest first. */
  private static final List<Function<Named, String>> OF_LISTS =
      List.of(
          one -> one.name().listed(),
          one -> one.name().full(),
          one -> one.name().listed() + ", " + day(one),
          one -> one.name().full() + ", " + day(one));

  private static final List<Function<Named, String>> OF_STAFF =
      List.of(one -> one.name().signed(), one -> one.name().full());

  private static final List<Function<Named, String>> OF_CHILDREN =
      List.of(one -> one.name().given(), one -> one.name().spoken(), one -> one.name().full());

  private static final List<Function<Named, String>> IN_HEADINGS =
      List.of(one -> one.name().spoken(), one -> one.name().full());

  private Namesakes() {}

  /**
   * Finds the shortest name that is unique on the list.
   *
   * @param people the list they stand on, not null; a person may stand on it more than once
   * @return names by person, never null
   */
  public static Map<PersonId, String> told(Collection<Named> people) {
    return told(people, OF_LISTS);
  }

  /**
   * Finds the shortest signature that is unique on the list: «Мельник М. Ю.», in full where two
   * sign alike.
   *
   * @param people the list they stand on, not null; a person may stand on it more than once
   * @return signatures by person, never null
   */
  public static Map<PersonId, String> signed(Collection<Named> people) {
    return told(people, OF_STAFF);
  }

  /**
   * Finds the shortest way to call each child of one family: «Марко», more where two share it.
   *
   * @param children the children, not null
   * @return names by person, never null
   */
  public static Map<PersonId, String> called(Collection<Named> children) {
    return told(children, OF_CHILDREN);
  }

  /**
   * Finds what stands over the pages of each child of one family: «Марко Мельник», more where two
   * share it.
   *
   * @param children the children, not null
   * @return names by person, never null
   */
  public static Map<PersonId, String> headed(Collection<Named> children) {
    return told(children, IN_HEADINGS);
  }

  private static Map<PersonId, String> told(
      Collection<Named> people, List<Function<Named, String>> ways) {
    Map<PersonId, Named> each = new HashMap<>();
    people.forEach(one -> each.putIfAbsent(one.id(), one));
    Map<PersonId, String> told = new HashMap<>();
    each.values().stream()
        .collect(Collectors.groupingBy(one -> key(ways.get(0).apply(one))))
        .values()
        .forEach(alike -> alike.forEach(one -> told.put(one.id(), shortest(one, alike, ways))));
    return told;
  }

  private static String shortest(Named one, List<Named> alike, List<Function<Named, String>> ways) {
    return ways.stream()
        .filter(
            way ->
                alike.stream()
                    .filter(other -> !other.id().equals(one.id()))
                    .noneMatch(other -> key(way.apply(other)).equals(key(way.apply(one)))))
        .map(way -> way.apply(one))
        .findFirst()
        .orElseGet(() -> one.name().full() + " (" + (1 + before(one, alike)) + ")");
  }

  /** Where nothing distinguishes them, they are numbered as they came to the school. */
  private static long before(Named one, List<Named> alike) {
    return alike.stream().filter(other -> other.id().value() < one.id().value()).count();
  }

  private static String day(Named one) {
    return one.born() == null ? "–" : DAY.format(one.born());
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!Apostrophes.is(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /**
   * A person on a list.
   *
   * @param id who
   * @param name the name
   * @param born birth date, null when unknown
   */
  public record Named(PersonId id, PersonName name, @Nullable LocalDate born) {
    /**
     * A person whose birth date is not on the list.
     *
     * @param id who
     * @param name the name
     */
    public Named(PersonId id, PersonName name) {
      this(id, name, null);
    }
  }
}
