package ua.journal.core.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.regulation.Finding;

/**
 * A class divided into groups in one subject.
 *
 * @param groups the groups, at least one
 * @param pupils pupils of the class by name
 * @param pending what waits for consent, null for nothing
 * @param findings what is wrong with the grouping as it stands
 * @param proposing whether the caller may propose a composition
 */
public record Grouping(
    List<GroupRow> groups,
    List<Pupil> pupils,
    @Nullable Pending pending,
    List<Finding> findings,
    boolean proposing) {
  /** Copies the lists. */
  public Grouping {
    groups = List.copyOf(groups);
    pupils = List.copyOf(pupils);
    findings = List.copyOf(findings);
  }

  /**
   * A pupil of the class.
   *
   * @param id the pupil
   * @param name the name
   * @param group journal of their group, null while they are in none
   * @param since from when they are in it, null while they are in none
   * @param cameFrom name of the group they were in before, empty for none
   * @param marksThere marks that stayed in the journal of that group
   */
  public record Pupil(
      PersonId id,
      PersonName name,
      @Nullable JournalId group,
      @Nullable LocalDate since,
      String cameFrom,
      int marksThere) {}

  /**
   * A composition that waits for consent.
   *
   * @param id number of the proposal
   * @param basis what lets it happen today, null when nothing does any more
   * @param from day from which it counts
   * @param order order it refers to, empty for none
   * @param moves what it does to the journals
   * @param parties who must agree and who did
   * @param signing whether the caller's consent is waited for
   * @param withdrawing whether the caller may take it back
   */
  public record Pending(
      long id,
      @Nullable Basis basis,
      LocalDate from,
      String order,
      List<Move> moves,
      List<Party> parties,
      boolean signing,
      boolean withdrawing) {}

  /**
   * What a composition does to the journals.
   *
   * @param pupil the pupil
   * @param name the pupil's name
   * @param out group whose journal they leave, empty for none
   * @param in group whose journal they enter
   * @param marks marks of theirs that stay in the journal they leave
   */
  public record Move(PersonId pupil, PersonName name, String out, String in, int marks) {}
}
