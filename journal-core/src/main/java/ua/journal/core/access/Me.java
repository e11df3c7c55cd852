package ua.journal.core.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/**
 * The caller, with roles and relations.
 *
 * @param person the person
 * @param name the person's name
 * @param school the person's school
 * @param schoolName short name of the school
 * @param roles roles in force
 * @param teaches journals the person teaches
 * @param leads classes the person leads
 * @param leadsNames names of these classes such as «8-Б», in the same order
 * @param children pupils in the person's care, in Ukrainian order
 * @param self the person when a pupil, else null
 */
public record Me(
    PersonId person,
    PersonName name,
    SchoolId school,
    String schoolName,
    Set<Role> roles,
    List<JournalId> teaches,
    List<ClassId> leads,
    List<String> leadsNames,
    List<Child> children,
    @Nullable PersonId self) {
  /**
   * Returns the pupils whose pages the person reads as their own: a pupil's own and the children's.
   *
   * @return names to tell them apart, never null
   */
  public List<Namesakes.Named> family() {
    return Stream.concat(
            Stream.ofNullable(self).map(own -> new Namesakes.Named(own, name)),
            children.stream().map(child -> new Namesakes.Named(child.id(), child.name())))
        .toList();
  }

  /**
   * Returns how the person is related to their own journals, classes and pupils.
   *
   * @return relations, never null
   */
  public Set<Relation> relations() {
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    if (!teaches.isEmpty()) {
      relations.add(Relation.TEACHES);
    }
    if (!leads.isEmpty()) {
      relations.add(Relation.LEADS);
    }
    if (!children.isEmpty()) {
      relations.add(Relation.PARENT_OF);
    }
    if (self != null) {
      relations.add(Relation.SELF);
    }
    return relations;
  }

  /**
   * Returns whether the person gives lessons.
   *
   * @return true with a journal or the position of a teacher
   */
  public boolean teaching() {
    return !teaches.isEmpty() || roles.contains(Role.TEACHER);
  }

  /**
   * Returns whether the person belongs to the staff.
   *
   * @return true with any role beyond pupil and parent
   */
  public boolean staff() {
    return !EnumSet.of(Role.PUPIL, Role.PARENT).containsAll(roles);
  }

  /**
   * A child of a guardian.
   *
   * @param id the pupil
   * @param name the pupil's name
   * @param className name of the pupil's class such as «8-Б», empty between classes
   */
  public record Child(PersonId id, PersonName name, String className) {}
}
