package ua.journal.core.planning;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.journal.core.lessons.LessonKind;

/** Reads the kind of lesson out of a plan's wording. Pure and thread-safe. */
public final class PlanTitles {
  /** In full or as plans shorten them: «К.р. № 1», «к/р», «Лаб. роб. № 2». */
  private static final List<Map.Entry<LessonKind, Pattern>> WORDS =
      List.of(
          Map.entry(
              LessonKind.CONTROL,
              words(
                  "контрольна(?!\\p{L})|контрольний(?!\\p{L})|контрольне(?!\\p{L})|контр\\.\\s*роб|"
                      + shortly("к"))),
          Map.entry(
              LessonKind.LABORATORY, words("лабораторна робота|лаб\\.\\s*роб|" + shortly("л"))),
          Map.entry(
              LessonKind.PRACTICAL,
              words(
                  "практична робота|практ?\\.\\s*роб|пр\\.\\s*роб|"
                      + shortly("п")
                      + "|"
                      + shortly("пр"))));

  private PlanTitles() {}

  private static Pattern words(String words) {
    return Pattern.compile("(?iu)(?<![\\p{L}.])(?:" + words + ")");
  }

  private static String shortly(String letter) {
    return letter + "\\s?[./]\\s?р(?:\\.|(?![\\p{L}]))";
  }

  /**
   * Recognises control, laboratory and practical works.
   *
   * @param title content of the lesson, not null
   * @return the kind, {@link LessonKind#LESSON} when the title names no work
   */
  public static LessonKind kindOf(String title) {
    for (Map.Entry<LessonKind, Pattern> kind : WORDS) {
      if (kind.getValue().matcher(title).find()) {
        return kind.getKey();
      }
    }
    return LessonKind.LESSON;
  }
}
