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

  private static final String AND = " UNION ALL ";

  private static final String OF_JOURNAL =
      "SELECT 'TARGET', j.school_id, c.leader_id, j.teacher_id"
          + ALWAYS
          + " FROM journal j JOIN school_class c ON c.id = j.class_id WHERE j.id = ?"
          + " UNION ALL SELECT 'SUBSTITUTES', 0, 0, 0, CAST(NULL AS DATE), held_on"
          + " FROM lesson WHERE substitute_id = ? AND journal_id = ?";

  private static final String OF_CLASS =
      "SELECT 'TARGET', school_id, leader_id, 0" + ALWAYS + " FROM school_class WHERE id = ?";

  private static final String OF_PUPIL =
      "SELECT 'TARGET', p.school_id, c.leader_id, 0, e.from_day, e.to_day"
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
    facts(sql).forEach(this::take);
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

  /** What is about the person alone is read once, however many targets a transaction asks about. */
  private List<Fact> facts(Sql sql) {
    Own question = new Own(person, departedSince);
    String about = about();
    List<Fact> own = sql.remembered(question);
    if (own == null) {
      String text = about.isEmpty() ? PERSON : PERSON + AND + about;
      List<Fact> all = sql.list(text, params -> bindTarget(bindPerson(params)), CallerQuery::fact);
      sql.remember(question, all.stream().filter(fact -> !fact.isOfTarget()).toList());
      return all;
    }
    if (about.isEmpty()) {
      return own;
    }
    List<Fact> all = new ArrayList<>(own);
    all.addAll(sql.list(about, this::bindTarget, CallerQuery::fact));
    return all;
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

  private String about() {
    if (target instanceof Target.Journal) {
      return OF_JOURNAL;
    }
    if (target instanceof Target.SchoolClass) {
      return OF_CLASS;
    }
    return target instanceof Target.Pupil ? OF_PUPIL : "";
  }

  private Params bindPerson(Params params) throws SQLException {
    return params.id(person).id(person).id(person).date(departedSince).id(person);
  }

  private void bindTarget(Params params) throws SQLException {
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

  private record Fact(String word, long one, long classTeacher, long teacher, Span days) {
    boolean isOfTarget() {
      return word.equals("TARGET") || word.equals("SUBSTITUTES");
    }
  }

  private record Own(PersonId person, LocalDate departedSince) {}
}
