package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.CallerRecords;
import ua.journal.core.access.CallerRecords.Span;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * What there is about somebody and a target: one statement whose rows are single facts, each with a
 * word, three numbers and the days it is in force.
 */
final class CallerQuery {
  /**
   * Enrolments of a guardian's child that have not ended before a day. It is a join, because Derby
   * would hash the enrolments of all years for an EXISTS; a child may stand in two rows.
   */
  static final String CHILD_STAYS =
      " JOIN enrolment s ON s.pupil_id = g.pupil_id AND (s.to_day IS NULL OR s.to_day >= ?)";

  private static final String ALWAYS = ", CAST(NULL AS DATE), CAST(NULL AS DATE)";
  private static final String DATED = ", from_day, to_day";

  private static final String PERSON =
      "SELECT 'SCHOOL', school_id, 0, 0"
          + ALWAYS
          + " FROM person WHERE id = ?"
          + " UNION ALL SELECT role, 0, 0, 0"
          + DATED
          + " FROM role_grant WHERE person_id = ?"
          + " UNION ALL SELECT 'STAY', 0, 0, 0"
          + DATED
          + " FROM enrolment WHERE pupil_id = ?"
          + " UNION ALL SELECT 'WARD', g.pupil_id, 0, 0, g.from_day, g.to_day"
          + " FROM guardian g"
          + CHILD_STAYS
          + " WHERE g.guardian_id = ?";

  private static final String JOURNAL =
      PERSON
          + " UNION ALL SELECT 'TARGET', j.school_id, c.leader_id, j.teacher_id"
          + ALWAYS
          + " FROM journal j JOIN school_class c ON c.id = j.class_id WHERE j.id = ?"
          + " UNION ALL SELECT 'SUBSTITUTES', 0, 0, 0, CAST(NULL AS DATE), held_on"
          + " FROM lesson WHERE substitute_id = ? AND journal_id = ?";

  private static final String SCHOOL_CLASS =
      PERSON
          + " UNION ALL SELECT 'TARGET', school_id, leader_id, 0"
          + ALWAYS
          + " FROM school_class WHERE id = ?";

  private static final String PUPIL =
      PERSON
          + " UNION ALL SELECT 'TARGET', p.school_id, c.leader_id, 0, e.from_day, e.to_day"
          + " FROM enrolment e JOIN person p ON p.id = e.pupil_id"
          + " JOIN school_class c ON c.id = e.class_id WHERE e.pupil_id = ?";

  private final PersonId person;
  private final Target target;
  private final LocalDate departedSince;

  private final List<CallerRecords.Grant> grants = new ArrayList<>();
  private final List<Span> stays = new ArrayList<>();
  private final List<CallerRecords.Ward> wards = new ArrayList<>();
  private final List<CallerRecords.Led> led = new ArrayList<>();
  private final List<LocalDate> substituted = new ArrayList<>();
  private @Nullable PersonId teacher;
  private @Nullable SchoolId school;
  private @Nullable SchoolId targetSchool;

  CallerQuery(PersonId person, Target target, LocalDate departedSince) {
    this.person = person;
    this.target = target;
    this.departedSince = departedSince;
  }

  Optional<CallerRecords> ask(Sql sql) {
    sql.list(text(), this::bind, CallerQuery::fact).forEach(this::take);
    SchoolId own = school;
    if (own == null) {
      return Optional.empty();
    }
    CallerRecords.About about =
        targetSchool == null
            ? null
            : new CallerRecords.About(targetSchool, teacher, led, substituted);
    return Optional.of(new CallerRecords(person, own, grants, stays, wards, about));
  }

  private void take(Fact fact) {
    switch (fact.word()) {
      case "SCHOOL" -> school = new SchoolId(fact.one());
      case "TARGET" -> {
        targetSchool = new SchoolId(fact.one());
        teacher = nobodyIfZero(fact.teacher());
        led.add(new CallerRecords.Led(nobodyIfZero(fact.classTeacher()), fact.days()));
      }
      case "SUBSTITUTES" -> substituted.add(Objects.requireNonNull(fact.days().to()));
      case "STAY" -> stays.add(fact.days());
      case "WARD" -> wards.add(new CallerRecords.Ward(new PersonId(fact.one()), fact.days()));
      default -> grants.add(new CallerRecords.Grant(Role.valueOf(fact.word()), fact.days()));
    }
  }

  private static @Nullable PersonId nobodyIfZero(long person) {
    return person == 0 ? null : new PersonId(person);
  }

  private String text() {
    if (target instanceof Target.Journal) {
      return JOURNAL;
    }
    if (target instanceof Target.SchoolClass) {
      return SCHOOL_CLASS;
    }
    return target instanceof Target.Pupil ? PUPIL : PERSON;
  }

  private void bind(Params params) throws SQLException {
    params.id(person).id(person).id(person).date(departedSince).id(person);
    if (target instanceof Target.Journal journal) {
      params.id(journal.id()).id(person).id(journal.id());
    } else if (target instanceof Target.SchoolClass schoolClass) {
      params.id(schoolClass.id());
    } else if (target instanceof Target.Pupil pupil) {
      params.id(pupil.id());
    }
  }

  private static Fact fact(Row row) throws SQLException {
    return new Fact(
        row.text().trim(),
        row.number(),
        row.number(),
        row.number(),
        new Span(row.dateOrNull(), row.dateOrNull()));
  }

  private record Fact(String word, long one, long classTeacher, long teacher, Span days) {}
}
