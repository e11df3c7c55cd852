package ua.journal.core.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

/**
 * What publishing a draft does, before it is done.
 *
 * @param version the draft
 * @param board its week
 * @param findings what stands in its way, and what is only to be known
 * @param clashes what cannot be held at once
 * @param changes what becomes of the lessons
 */
public record Publication(
    Version version,
    Board board,
    List<Finding> findings,
    List<Clash> clashes,
    LessonChanges changes) {
  /** Copies the lists. */
  public Publication {
    findings = List.copyOf(findings);
    clashes = List.copyOf(clashes);
  }

  static Publication of(Version version, Board board, List<Finding> day, LessonChanges changes) {
    List<Finding> findings = new ArrayList<>(day);
    board.loads().forEach(load -> load.finding().ifPresent(findings::add));
    return new Publication(version, board, findings, board.clashes(), changes);
  }

  /**
   * Returns whether it can be published.
   *
   * @return false while something blocks it
   */
  public boolean possible() {
    return blocks().isEmpty();
  }

  /** What stands in its way, clashes included. */
  List<Finding> blocks() {
    List<Finding> blocks = new ArrayList<>(findings);
    clashes.forEach(clash -> blocks.add(board.finding(clash)));
    return blocks.stream().filter(Finding::blocks).toList();
  }

  /**
   * Names the teachers whose lessons change.
   *
   * @return teachers, never null
   */
  public Set<PersonId> concerned() {
    Map<JournalId, Course> courses = board.byId();
    Set<PersonId> teachers = new HashSet<>();
    for (JournalId journal : changes.journals()) {
      teachers.add(Objects.requireNonNull(courses.get(journal)).teacher());
    }
    return teachers;
  }

  /**
   * Finds the journal of a lesson.
   *
   * @param journal its id, not null
   * @return the journal, never null
   */
  public Course course(JournalId journal) {
    return Objects.requireNonNull(board.byId().get(journal));
  }
}
