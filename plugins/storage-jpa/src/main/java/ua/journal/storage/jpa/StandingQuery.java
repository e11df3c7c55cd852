package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.Relation;
import ua.journal.core.access.Role;
import ua.journal.core.access.Standing;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Who somebody is and how he stands to a target: one statement whose rows are single facts. */
final class StandingQuery {
  private static final String IN_FORCE = " AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)";

  private static final String PERSON =
      "SELECT 'SCHOOL', school_id FROM person WHERE id = ?"
          + " UNION ALL SELECT role, 0 FROM role_grant WHERE person_id = ?"
          + IN_FORCE
          + " UNION ALL SELECT 'PUPIL', 0 FROM enrolment WHERE pupil_id = ?"
          + IN_FORCE
          + " UNION ALL SELECT 'PARENT', 0 FROM guardian WHERE guardian_id = ?"
          + IN_FORCE;

  private static final String JOURNAL =
      PERSON
          + " UNION ALL SELECT 'TARGET', school_id FROM journal WHERE id = ?"
          + " UNION ALL SELECT 'TEACHES', 0 FROM journal WHERE id = ? AND teacher_id = ?"
          + " UNION ALL SELECT 'SUBSTITUTES', 0 FROM lesson"
          + " WHERE journal_id = ? AND substitute_id = ?"
          + " UNION ALL SELECT 'LEADS', 0 FROM journal j JOIN school_class c ON c.id = j.class_id"
          + " WHERE j.id = ? AND c.leader_id = ?";

  private static final String PUPIL =
      PERSON
          + " UNION ALL SELECT 'TARGET', p.school_id FROM person p"
          + " WHERE p.id = ? AND EXISTS (SELECT 1 FROM enrolment e WHERE e.pupil_id = p.id)"
          + " UNION ALL SELECT 'PARENT_OF', 0 FROM guardian WHERE guardian_id = ? AND pupil_id = ?"
          + IN_FORCE
          + " UNION ALL SELECT 'LEADS', 0 FROM enrolment e JOIN school_class c ON c.id = e.class_id"
          + " WHERE e.pupil_id = ? AND c.leader_id = ?"
          + " AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day >= ?)";

  private final PersonId person;
  private final Target target;
  private final LocalDate today;

  StandingQuery(PersonId person, Target target, LocalDate today) {
    this.person = person;
    this.target = target;
    this.today = today;
  }

  Optional<Standing> ask(Sql sql) {
    List<Fact> facts =
        sql.list(text(), this::bind, row -> new Fact(row.text().trim(), row.number()));
    return facts.stream()
        .filter(fact -> fact.name().equals("SCHOOL"))
        .findFirst()
        .map(fact -> standing(new SchoolId(fact.school()), facts));
  }

  private Standing standing(SchoolId school, List<Fact> facts) {
    boolean exists =
        target instanceof Target.School || facts.contains(new Fact("TARGET", school.value()));
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    for (Fact fact : facts) {
      switch (fact.name()) {
        case "SCHOOL", "TARGET" -> {
          // not a right
        }
        case "TEACHES", "SUBSTITUTES", "LEADS", "PARENT_OF" ->
            relations.add(Relation.valueOf(fact.name()));
        default -> roles.add(Role.valueOf(fact.name()));
      }
    }
    if (target instanceof Target.Pupil pupil && pupil.id().equals(person)) {
      relations.add(Relation.SELF);
    }
    return new Standing(person, school, roles, exists ? relations : Set.of(), exists);
  }

  private String text() {
    if (target instanceof Target.Journal) {
      return JOURNAL;
    }
    return target instanceof Target.Pupil ? PUPIL : PERSON;
  }

  private void bind(Params params) throws SQLException {
    params.id(person);
    for (int role = 0; role < 3; role++) {
      params.id(person).date(today).date(today);
    }
    if (target instanceof Target.Journal journal) {
      params.id(journal.id());
      for (int relation = 0; relation < 3; relation++) {
        params.id(journal.id()).id(person);
      }
    } else if (target instanceof Target.Pupil pupil) {
      params.id(pupil.id()).id(person).id(pupil.id()).date(today).date(today);
      params.id(pupil.id()).id(person).date(today).date(today);
    }
  }

  private record Fact(String name, long school) {}
}
