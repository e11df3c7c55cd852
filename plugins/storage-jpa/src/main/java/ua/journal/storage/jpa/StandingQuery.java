package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Relation;
import ua.journal.core.access.Role;
import ua.journal.core.access.Standing;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * Who somebody is and how he stands to a target: one statement whose rows are single facts, each
 * with a word, three numbers and the days it is in force. The days are compared here: a person has
 * few such rows, and the statement stays short.
 */
final class StandingQuery {
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
          + " UNION ALL SELECT 'PUPIL', 0, 0, 0"
          + DATED
          + " FROM enrolment WHERE pupil_id = ?"
          + " UNION ALL SELECT 'PARENT', g.pupil_id, 0, 0, g.from_day, g.to_day"
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
  private final LocalDate today;
  private final LocalDate departedSince;

  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final Set<Relation> relations = EnumSet.noneOf(Relation.class);
  private @Nullable LocalDate latestStay;
  private long targetSchool;
  private long school;

  StandingQuery(PersonId person, Target target, LocalDate today, LocalDate departedSince) {
    this.person = person;
    this.target = target;
    this.today = today;
    this.departedSince = departedSince;
  }

  Optional<Standing> ask(Sql sql) {
    List<Fact> facts = sql.list(text(), this::bind, StandingQuery::fact);
    facts.forEach(this::take);
    if (school == 0) {
      return Optional.empty();
    }
    boolean exists = target instanceof Target.School || targetSchool == school;
    return Optional.of(
        new Standing(person, new SchoolId(school), roles, exists ? relations : Set.of(), exists));
  }

  private void take(Fact fact) {
    boolean inForce = fact.inForce(today);
    switch (fact.word()) {
      case "SCHOOL" -> school = fact.one();
      case "TARGET" -> {
        targetSchool = fact.one();
        relate(Relation.SELF, target instanceof Target.Pupil pupil && pupil.id().equals(person));
        lead(fact);
        relate(Relation.TEACHES, fact.teacher() == person.value());
      }
      case "SUBSTITUTES" ->
          relate(Relation.SUBSTITUTES, inForce || fact.endedBetween(departedSince, today));
      case "PUPIL" -> {
        if (inForce || fact.endedBetween(departedSince, today)) {
          roles.add(Role.PUPIL);
        }
      }
      default -> {
        if (inForce) {
          roles.add(Role.valueOf(fact.word()));
          relate(
              Relation.PARENT_OF,
              target instanceof Target.Pupil pupil && pupil.id().value() == fact.one());
        }
      }
    }
  }

  /** A pupil's stay in last year's class may be open still; the one begun last is his class. */
  private void lead(Fact fact) {
    LocalDate from = fact.from();
    boolean older = from != null && latestStay != null && from.isBefore(latestStay);
    if (!fact.inForce(today) || older) {
      return;
    }
    latestStay = from;
    if (fact.leader() == person.value()) {
      relations.add(Relation.LEADS);
    } else {
      relations.remove(Relation.LEADS);
    }
  }

  private void relate(Relation relation, boolean holds) {
    if (holds) {
      relations.add(relation);
    }
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
        row.dateOrNull(),
        row.dateOrNull());
  }

  private record Fact(
      String word,
      long one,
      long leader,
      long teacher,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    boolean inForce(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean endedBetween(LocalDate first, LocalDate last) {
      return to != null && !to.isBefore(first) && !to.isAfter(last);
    }
  }
}
