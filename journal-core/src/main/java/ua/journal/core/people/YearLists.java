package ua.journal.core.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.SchoolYear;

/**
 * The lists that serve today: the pupils of the year, and those of the year before whom no one has
 * decided about, so that no pupil is lost when the year turns. Lives as long as one request.
 */
public final class YearLists {
  private final RequestContext context;
  private final PeopleStore people;
  private final int begins;
  private @Nullable List<PupilLine> ofYear;
  private @Nullable List<PupilLine> before;
  private @Nullable List<PupilLine> undecided;

  /**
   * Prepares the lists; nothing is read yet.
   *
   * @param context the request, not null
   */
  public YearLists(RequestContext context) {
    this.context = context;
    this.people = context.port(PeopleStore.class);
    this.begins = SchoolYear.serving(context);
  }

  /**
   * Returns the year whose lists serve.
   *
   * @return calendar year in which it begins
   */
  public int begins() {
    return begins;
  }

  /**
   * Returns the day the lists are looked at: today, or their first day while the year has not
   * begun.
   *
   * @return the day, never null
   */
  public LocalDate day() {
    return ofYear().stream()
        .map(PupilLine::from)
        .min(Comparator.naturalOrder())
        .filter(first -> first.isAfter(context.today()))
        .orElse(context.today());
  }

  /**
   * Returns all pupils: those of the year, the undecided, and who left in the August before it.
   *
   * @return a line for each stay, in any order, never null
   */
  public List<PupilLine> pupils() {
    List<PupilLine> all = new ArrayList<>(ofYear());
    all.addAll(undecided());
    all.addAll(goneBetween());
    return all;
  }

  /**
   * Returns the pupils of the year before who are neither in a class of this one nor gone.
   *
   * @return their last stays, never null
   */
  public List<PupilLine> undecided() {
    if (undecided == null) {
      Set<PersonId> placed = ofYear().stream().map(PupilLine::id).collect(Collectors.toSet());
      undecided =
          yearBefore().stream()
              .filter(line -> line.to() == null && !placed.contains(line.id()))
              .toList();
    }
    return Objects.requireNonNull(undecided);
  }

  /** Who left in the August before the year: gone from last year's class, in none of this one. */
  private List<PupilLine> goneBetween() {
    LocalDate first = LocalDate.of(begins, Month.AUGUST, 1);
    Set<PersonId> placed = ofYear().stream().map(PupilLine::id).collect(Collectors.toSet());
    return yearBefore().stream()
        .filter(line -> line.to() != null && !line.to().isBefore(first))
        .filter(line -> !placed.contains(line.id()))
        .toList();
  }

  /**
   * Finds the last stay in a class of the year before.
   *
   * @param pupil the pupil, not null
   * @return the stay, empty when they were in no class
   */
  public Optional<PupilLine> lastYears(PersonId pupil) {
    return yearBefore().stream()
        .filter(line -> line.id().equals(pupil))
        .max(Comparator.comparing(PupilLine::from));
  }

  /**
   * Returns the year of a line.
   *
   * @param line one of {@link #pupils}, not null
   * @return calendar year in which it begins
   */
  public int yearOf(PupilLine line) {
    return ofYear().contains(line) ? begins : begins - 1;
  }

  /**
   * Finds a class of the year or of the year before.
   *
   * @param id the class, not null
   * @return the class and who is in it today; null when there is no such class
   */
  public @Nullable Listed classOf(ClassId id) {
    for (int year = begins; year >= begins - 1; year--) {
      for (ClassLine line : people.classes(context.school(), year)) {
        if (line.id().equals(id)) {
          LocalDate day = year == begins ? day() : context.today();
          List<PupilLine> lines = year == begins ? ofYear() : people.pupils(context.school(), year);
          return new Listed(
              line,
              lines.stream()
                  .filter(pupil -> pupil.schoolClass().equals(id) && pupil.on(day))
                  .toList());
        }
      }
    }
    return null;
  }

  private List<PupilLine> yearBefore() {
    if (before == null) {
      before = people.pupils(context.school(), begins - 1);
    }
    return Objects.requireNonNull(before);
  }

  private List<PupilLine> ofYear() {
    if (ofYear == null) {
      ofYear = people.pupils(context.school(), begins);
    }
    return Objects.requireNonNull(ofYear);
  }

  /**
   * A class with its list.
   *
   * @param schoolClass the class
   * @param pupils who is in it today, in any order
   */
  public record Listed(ClassLine schoolClass, List<PupilLine> pupils) {}
}
