package ua.journal.web.diary;

import java.util.List;

/**
 * A subject on the page of marks.
 *
 * @param name name of the subject
 * @param teacher who gives it, as signed
 * @param missed «пропущено 2 з 24 уроків», empty when none was missed
 * @param marks marks in order
 */
public record SubjectLine(String name, String teacher, String missed, List<Entry> marks) {
  /**
   * A mark with its day.
   *
   * @param date «12.10»
   * @param plain whether it is an ordinary current mark, of which no more is said
   * @param mark the mark
   */
  public record Entry(String date, boolean plain, MarkChip mark) {}
}
