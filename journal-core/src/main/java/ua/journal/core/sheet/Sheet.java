package ua.journal.core.sheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/**
 * The grid of one journal, ready to be shown.
 *
 * @param head cover of the journal
 * @param terms semesters shown
 * @param seq change number; ask for changes after it
 * @param policy grading policy in force
 * @param values values allowed per kind of column
 * @param reader who reads it
 * @param obstacle why it takes no entries at all, null when it takes some
 * @param pupils pupils in Ukrainian order, each once
 * @param columns columns in the order of paper; lessons without an item have one of kind LESSON
 * @param lessons lessons by date and number
 * @param plan next plan items for those who may write
 * @param cells cells ever written
 * @param authors names of other people who wrote marks
 * @param limits how much may be written
 */
@API(status = API.Status.STABLE)
public record Sheet(
    JournalHead head,
    Terms terms,
    long seq,
    PolicyCode policy,
    Map<String, Set<String>> values,
    Reader reader,
    @Nullable Finding obstacle,
    List<Member> pupils,
    List<Column> columns,
    List<Lesson> lessons,
    List<PlanItem> plan,
    List<Cell> cells,
    Map<PersonId, String> authors,
    Limits limits) {
  /**
   * Returns what each pupil is called on this sheet, with namesakes distinguished.
   *
   * @return names by pupil, never null
   */
  public Map<PersonId, String> names() {
    return Namesakes.told(
        pupils.stream()
            .map(one -> new Namesakes.Named(one.pupil(), one.name(), one.born()))
            .toList());
  }

  /**
   * Who reads a sheet.
   *
   * @param person the reader
   * @param now the school's local time
   * @param teaches whether the caller may write every lesson
   * @param writes whether at least one lesson is
   * @param changes whether the caller may cancel, move and add lessons
   */
  public record Reader(
      PersonId person, LocalDateTime now, boolean teaches, boolean writes, boolean changes) {
    /**
     * Returns whether the reader may write on a lesson (R-SEC-01).
     *
     * @param lesson the lesson, not null
     * @return true for the journal's teacher and for the lesson's substitute
     */
    public boolean writes(Lesson lesson) {
      return teaches || person.equals(lesson.substitute());
    }
  }
}
