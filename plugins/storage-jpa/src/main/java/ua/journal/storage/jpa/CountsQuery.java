package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolCounts;

/** How much of a school year there is: one statement whose rows are a word and a number. */
final class CountsQuery {
  private static final String NOW =
      " AND %1$s.from_day <= ? AND (%1$s.to_day IS NULL OR %1$s.to_day >= ?)";
  private static final String STAFF =
      " FROM role_grant r JOIN person p ON p.id = r.person_id WHERE p.school_id = ?"
          + NOW.formatted("r");
  private static final String ENROLLED =
      " FROM enrolment e JOIN school_class c ON c.id = e.class_id"
          + " WHERE c.school_id = ? AND c.begins = ?"
          + NOW.formatted("e");
  private static final String GUARDIANS =
      " FROM enrolment e JOIN school_class c ON c.id = e.class_id"
          + " JOIN guardian g ON g.pupil_id = e.pupil_id"
          + " WHERE c.school_id = ? AND c.begins = ?"
          + NOW.formatted("e")
          + NOW.formatted("g");
  private static final String AWAY =
      " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = %s AND a.secret <> '')";
  private static final String OF_YEAR = " WHERE school_id = ? AND begins = ?";

  private static final String TEXT =
      "SELECT 'terms', COUNT(*) FROM term"
          + OF_YEAR
          + " UNION ALL SELECT 'bells', COUNT(*) FROM bell WHERE school_id = ?"
          + " UNION ALL SELECT 'staff', COUNT(DISTINCT r.person_id)"
          + STAFF
          + " UNION ALL SELECT 'staffAway', COUNT(DISTINCT r.person_id)"
          + STAFF
          + AWAY.formatted("r.person_id")
          + " UNION ALL SELECT 'classes', COUNT(*) FROM school_class"
          + OF_YEAR
          + " UNION ALL SELECT 'leaderless', COUNT(*) FROM school_class"
          + OF_YEAR
          + " AND leader_id IS NULL"
          + " UNION ALL SELECT 'pupils', COUNT(DISTINCT e.pupil_id)"
          + ENROLLED
          + " UNION ALL SELECT 'pupilsAway', COUNT(DISTINCT e.pupil_id)"
          + ENROLLED
          + AWAY.formatted("e.pupil_id")
          + " UNION ALL SELECT 'guardians', COUNT(DISTINCT g.guardian_id)"
          + GUARDIANS
          + " UNION ALL SELECT 'guardiansAway', COUNT(DISTINCT g.guardian_id)"
          + GUARDIANS
          + AWAY.formatted("g.guardian_id")
          + " UNION ALL SELECT 'journals', COUNT(*) FROM journal"
          + OF_YEAR
          + " UNION ALL SELECT 'planless', COUNT(*) FROM journal j"
          + OF_YEAR
          + " AND NOT EXISTS (SELECT 1 FROM plan_item i WHERE i.journal_id = j.id)"
          + " UNION ALL SELECT 'slots', COUNT(*) FROM slot s JOIN journal j ON j.id = s.journal_id"
          + " WHERE j.school_id = ? AND j.begins = ?";

  private final SchoolId school;
  private final int begins;
  private final LocalDate today;

  CountsQuery(SchoolId school, int begins, LocalDate today) {
    this.school = school;
    this.begins = begins;
    this.today = today;
  }

  SchoolCounts ask(Sql sql) {
    List<Count> rows = sql.list(TEXT, this::bind, CountsQuery::count);
    return new SchoolCounts(
        number(rows, "terms"),
        number(rows, "bells"),
        number(rows, "staff"),
        number(rows, "staffAway"),
        number(rows, "classes"),
        number(rows, "leaderless"),
        number(rows, "pupils"),
        number(rows, "pupils") + number(rows, "guardians"),
        number(rows, "pupilsAway") + number(rows, "guardiansAway"),
        number(rows, "journals"),
        number(rows, "slots"),
        number(rows, "planless"));
  }

  private static int number(List<Count> rows, String word) {
    return rows.stream().filter(row -> row.word().equals(word)).mapToInt(Count::number).sum();
  }

  private void bind(Params params) throws SQLException {
    year(params).id(school);
    params.id(school);
    now(params).id(school);
    now(params);
    year(year(params));
    now(year(params));
    now(year(params));
    now(now(year(params)));
    now(now(year(params)));
    year(year(year(params)));
  }

  private Params year(Params params) throws SQLException {
    return params.id(school).small(begins);
  }

  private Params now(Params params) throws SQLException {
    return params.date(today).date(today);
  }

  private static Count count(Row row) throws SQLException {
    return new Count(row.text().trim(), row.small());
  }

  private record Count(String word, int number) {}
}
