package ua.journal.core.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;

/**
 * Someone whose consent a composition needs.
 *
 * @param capacity as what they agree
 * @param who those of whom one must agree; empty when the role decides
 * @param names their names as signed, empty when the role decides
 * @param agreed who agreed, empty while they are waited for
 */
public record Party(Capacity capacity, Set<PersonId> who, String names, String agreed) {
  /** Copies the set. */
  public Party {
    who = Set.copyOf(who);
  }

  /** As what someone agrees. */
  public enum Capacity {
    /** Class teacher of the class. */
    CLASS_TEACHER,
    /** Teacher of a group. */
    TEACHER,
    /** Deputy head: where no one else is left to be the second. */
    DEPUTY,
    /** Administrator of the journal: transfers. */
    ADMINISTRATOR
  }

  /** Returns whether someone can be this party. */
  boolean fits(CallerFacts caller) {
    return switch (capacity) {
      case CLASS_TEACHER, TEACHER -> who.contains(caller.person());
      case DEPUTY -> caller.roles().contains(Role.DEPUTY);
      case ADMINISTRATOR -> caller.roles().contains(Role.ADMIN);
    };
  }

  boolean isMet() {
    return !agreed.isEmpty();
  }

  /**
   * Names those who must agree: to a transfer a teacher and the administrator (R-GRP-03), to every
   * other composition the class teacher and the teachers of the groups that change (R-GRP-02).
   */
  static List<Party> of(Basis basis, List<GroupRow> changing, List<Consent> consents) {
    Map<PersonId, String> teachers = new LinkedHashMap<>();
    changing.forEach(group -> teachers.put(group.teacher(), group.teacherName()));
    List<Party> parties = new ArrayList<>();
    if (basis == Basis.SEMESTER) {
      String names = String.join(", ", teachers.values());
      parties.add(waiting(Capacity.TEACHER, teachers.keySet(), names));
      parties.add(waiting(Capacity.ADMINISTRATOR, Set.of(), ""));
    } else {
      GroupRow first = changing.get(0);
      PersonId classTeacher = first.classTeacher();
      if (classTeacher != null) {
        parties.add(
            waiting(Capacity.CLASS_TEACHER, Set.of(classTeacher), first.classTeacherName()));
      }
      teachers.forEach(
          (teacher, name) -> parties.add(waiting(Capacity.TEACHER, Set.of(teacher), name)));
      boolean alone = teachers.keySet().stream().allMatch(teacher -> teacher.equals(classTeacher));
      if (classTeacher == null || alone) {
        parties.add(waiting(Capacity.DEPUTY, Set.of(), ""));
      }
    }
    return parties.stream().map(party -> party.with(consents)).toList();
  }

  private static Party waiting(Capacity capacity, Set<PersonId> who, String names) {
    return new Party(capacity, who, names, "");
  }

  private Party with(List<Consent> consents) {
    return consents.stream()
        .filter(consent -> consent.capacity() == capacity)
        .filter(consent -> who.isEmpty() || who.contains(consent.person()))
        .findFirst()
        .map(consent -> new Party(capacity, who, names, consent.name()))
        .orElse(this);
  }

  /** Two people, not one in two capacities. */
  static boolean haveAgreed(List<Party> parties, List<Consent> consents) {
    return parties.stream().allMatch(Party::isMet)
        && consents.stream().map(Consent::person).distinct().count() >= 2;
  }
}
