package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;

/** Which school year a day belongs to: the last one begun, else the first set up. */
final class SchoolYears {
  private static final String YEARS =
      "SELECT begins, MIN(from_day) FROM term WHERE school_id = ? GROUP BY begins ORDER BY begins";

  private SchoolYears() {}

  static Optional<Integer> of(Sql sql, SchoolId school, LocalDate day) {
    List<Year> years =
        sql.once(
            new Begins(school),
            () -> sql.list(YEARS, p -> p.id(school), row -> new Year(row.small(), row.date())));
    return years.stream()
        .filter(year -> !year.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> years.stream().findFirst())
        .map(Year::begins);
  }

  private record Begins(SchoolId school) {}

  private record Year(int begins, LocalDate from) {}
}
