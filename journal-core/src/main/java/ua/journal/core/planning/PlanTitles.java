package ua.journal.core.planning;

import java.util.Locale;
import ua.journal.core.lessons.LessonKind;

/** Reads the kind of lesson out of a plan's wording. Pure and thread-safe. */
public final class PlanTitles {
  private PlanTitles() {}

  /**
   * Recognises control, laboratory and practical works.
   *
   * @param title content of the lesson, not null
   * @return the kind, {@link LessonKind#LESSON} when the title names no work
   */
  public static LessonKind kindOf(String title) {
    String text = title.toLowerCase(Locale.ROOT);
    if (text.contains("контрольна робота") || text.contains("контрольний")) {
      return LessonKind.CONTROL;
    }
    if (text.contains("лабораторна робота")) {
      return LessonKind.LABORATORY;
    }
    return text.contains("практична робота") ? LessonKind.PRACTICAL : LessonKind.LESSON;
  }
}
