package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.DiaryRows;
import ua.journal.core.marks.Column;

/** Marks of a pupil in columns of a semester: few journals have any. */
final class UndatedMarks {
  private static final String COLUMNS =
      "SELECT "
          + Shapes.COLUMN
          + ", b.name, t.surname, t.given_name, t.patronymic FROM assessment a"
          + " JOIN journal j ON j.id = a.journal_id JOIN subject b ON b.id = j.subject_id"
          + " JOIN person t ON t.id = j.teacher_id WHERE a.lesson_id IS NULL AND a.journal_id IN ";

  private static final String MARKS =
      "SELECT " + Shapes.MARK + " FROM mark m WHERE m.pupil_id = ? AND m.column_id IN ";

  private final Sql sql;
  private final PersonId pupil;

  UndatedMarks(Sql sql, PersonId pupil) {
    this.sql = sql;
    this.pupil = pupil;
  }

  /** Those of some journals that were written on the given days. */
  List<DiaryRows.Undated> written(Collection<Long> journals, LocalDate from, LocalDate to) {
    if (journals.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofNumbers(journals);
    Map<ColumnId, Place> places = new HashMap<>();
    sql.list(COLUMNS + keys.list(), p -> p.keys(keys), UndatedMarks::place)
        .forEach(place -> places.put(place.column().id(), place));
    if (places.isEmpty()) {
      return List.of();
    }
    Keys columns = Keys.ofIds(places.keySet());
    return sql.list(MARKS + columns.list(), p -> p.id(pupil).keys(columns), Shapes::mark).stream()
        .filter(mark -> !mark.at().toLocalDate().isBefore(from))
        .filter(mark -> !mark.at().toLocalDate().isAfter(to))
        .map(
            mark -> {
              Place place = Objects.requireNonNull(places.get(mark.column()));
              return new DiaryRows.Undated(place.subject(), place.teacher(), mark, place.column());
            })
        .toList();
  }

  private static Place place(Row row) throws SQLException {
    Column column = Shapes.column(row, Map.of());
    String subject = row.text();
    return new Place(column, subject, row.name().signed());
  }

  private record Place(Column column, String subject, String teacher) {}
}
