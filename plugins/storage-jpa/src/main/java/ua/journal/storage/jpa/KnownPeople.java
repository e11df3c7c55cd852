package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.RegisterStore.Known;

/** People with what they have ever been at the school. */
final class KnownPeople {
  private static final String PEOPLE =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, p.sex, p.born, p.file_no, p.phone,"
          + " p.email, p.login,"
          + " (SELECT COUNT(*) FROM enrolment e WHERE e.pupil_id = p.id),"
          + " (SELECT COUNT(*) FROM guardian g WHERE g.guardian_id = p.id),"
          + " (SELECT COUNT(*) FROM role_grant r WHERE r.person_id = p.id)"
          + " FROM person p WHERE p.school_id = ?";
  private static final String WITH_FILE =
      PEOPLE + " AND (p.file_no LIKE ? OR p.file_no LIKE ?) ORDER BY p.id";

  private final Sql sql;
  private final SchoolId school;

  KnownPeople(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  /** Spaces may stand anywhere in a number; what the pattern finds beyond is left out here. */
  List<Known> withFile(String fileNo) {
    String key = PersonData.fileKey(fileNo);
    String pattern = String.join("%", key.replace('%', '_').split(""));
    return sql
        .list(
            WITH_FILE,
            p -> p.id(school).text(pattern).text(pattern.toLowerCase(Locale.ROOT)),
            KnownPeople::known)
        .stream()
        .filter(known -> PersonData.fileKey(known.person().fileNo()).equals(key))
        .toList();
  }

  List<Known> withSurname(List<String> spellings) {
    String marks = String.join(", ", Collections.nCopies(spellings.size(), "?"));
    return sql.list(
        PEOPLE + " AND p.surname IN (" + marks + ") ORDER BY p.id",
        p -> {
          p.id(school);
          for (String spelling : spellings) {
            p.text(spelling);
          }
        },
        KnownPeople::known);
  }

  private static Known known(Row row) throws SQLException {
    return new Known(
        PeopleTables.person(row), row.number() > 0, row.number() > 0, row.number() > 0);
  }
}
