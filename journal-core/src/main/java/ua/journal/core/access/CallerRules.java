package ua.journal.core.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.journal.core.access.CallerRecords.About;
import ua.journal.core.access.CallerRecords.Led;
import ua.journal.core.access.CallerRecords.Ward;
import ua.journal.core.common.PersonId;

/**
 * Roles and relations of a caller on a day, judged from what storage knows. Pure.
 *
 * @param facts what storage knows
 * @param target what is asked about
 * @param today the day
 * @param since a pupil whose last day was not before it, and the guardians, keep their roles
 *     (R-LIFE-06); a substitute keeps the relation
 */
record CallerRules(CallerRecords facts, Target target, LocalDate today, LocalDate since) {
  CallerFacts judge() {
    About about = facts.target();
    boolean exists =
        target instanceof Target.School || about != null && about.school().equals(facts.school());
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    if (about != null && exists) {
      relate(relations, Relation.TEACHES, facts.person().equals(about.teacher()));
      relate(relations, Relation.SUBSTITUTES, substitutes(about));
      relate(relations, Relation.LEADS, leads(about));
    }
    if (exists && target instanceof Target.Pupil pupil) {
      relate(relations, Relation.SELF, facts.person().equals(pupil.id()));
      relate(relations, Relation.PARENT_OF, wards().anyMatch(pupil.id()::equals));
    }
    return new CallerFacts(facts.person(), facts.school(), roles(), relations, exists);
  }

  private Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    facts.grants().stream()
        .filter(grant -> grant.days().holds(today))
        .forEach(grant -> roles.add(grant.role()));
    if (facts.stays().stream().anyMatch(days -> days.hasBegun(today) && !days.endedBefore(since))) {
      roles.add(Role.PUPIL);
    }
    if (wards().findAny().isPresent()) {
      roles.add(Role.PARENT);
    }
    return roles;
  }

  private Stream<PersonId> wards() {
    return facts.wards().stream().filter(ward -> ward.days().holds(today)).map(Ward::pupil);
  }

  private boolean substitutes(About about) {
    return about.substituted().stream().anyMatch(day -> !day.isBefore(since));
  }

  /** A pupil's stay in last year's class may be open still; the one begun last is the class. */
  private boolean leads(About about) {
    Optional<Led> latest =
        about.led().stream()
            .filter(led -> led.days().holds(today))
            .max(
                Comparator.comparing(
                    led -> led.days().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
    return latest.filter(led -> facts.person().equals(led.classTeacher())).isPresent();
  }

  private static void relate(Set<Relation> relations, Relation relation, boolean holds) {
    if (holds) {
      relations.add(relation);
    }
  }
}
