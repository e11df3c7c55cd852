package ua.journal.core.people;

import java.time.LocalDate;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/** What an order does with a pupil. */
@API(status = API.Status.STABLE)
public sealed interface Movement {
  /**
   * Returns the day it counts from.
   *
   * @return first day in the class or last day at the school, null when it was not given
   */
  @Nullable LocalDate day();

  /**
   * A pupil comes.
   *
   * @param name the name
   * @param born birth date as it was typed, empty when unknown; one that cannot be read is refused
   * @param sex «ж», «ч» or empty
   * @param fileNo number of the personal file, empty when unknown
   * @param className class they come to
   * @param from first day
   */
  record Arrival(
      PersonName name,
      String born,
      String sex,
      String fileNo,
      String className,
      @Nullable LocalDate from)
      implements Movement {
    private static final Set<String> SEXES = Set.of("ж", "ч", "");

    /** Refuses a sex that is none. */
    public Arrival {
      if (!SEXES.contains(Given.value(sex, "sex"))) {
        throw new JournalException(ErrorCode.MALFORMED, "A sex is «ж», «ч» or not given");
      }
    }

    @Override
    public @Nullable LocalDate day() {
      return from;
    }
  }

  /**
   * A pupil leaves the school.
   *
   * @param pupil the pupil
   * @param last last day
   */
  record Departure(PersonId pupil, @Nullable LocalDate last) implements Movement {
    @Override
    public @Nullable LocalDate day() {
      return last;
    }
  }

  /**
   * A pupil changes the class.
   *
   * @param pupil the pupil
   * @param className new class
   * @param from first day in it
   */
  record Transfer(PersonId pupil, String className, @Nullable LocalDate from) implements Movement {
    @Override
    public @Nullable LocalDate day() {
      return from;
    }
  }
}
