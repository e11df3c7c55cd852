package ua.journal.web.diary;

import java.util.List;

/**
 * A day as the page shows it.
 *
 * @param no number of the day in the week, from 1
 * @param title «Понеділок 19.01»
 * @param note «сьогодні», «3 завдання», name of the vacation
 * @param today whether it is today
 * @param off whether it is a free day
 * @param lessons lessons in order
 * @param undated marks of no lesson, written that day
 */
public record DayBlock(
    int no,
    String title,
    String note,
    boolean today,
    boolean off,
    List<LessonBlock> lessons,
    List<ChildWeek.News> undated) {
  /** Class of the block. */
  public String style() {
    return "card day d" + no + (today ? " today" : "");
  }
}
