package ua.journal.core.lessons;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PlainText;

/**
 * What a teacher writes about a lesson.
 *
 * @param kind kind of lesson
 * @param topic topic, empty until written
 * @param workTopic topic of the control, laboratory or practical work, empty for none
 * @param planNo number of the plan item the topic came from, 0 for none
 * @param homework homework, empty for none
 * @param noHomework whether «без д/з» was said explicitly
 * @param due lesson the homework is due at, null for none
 */
@API(status = API.Status.STABLE)
public record LessonRecord(
    LessonKind kind,
    String topic,
    String workTopic,
    int planNo,
    String homework,
    boolean noHomework,
    @Nullable LessonId due) {
  /** Nothing written yet. */
  public static final LessonRecord EMPTY =
      new LessonRecord(LessonKind.LESSON, "", "", 0, "", false, null);

  /**
   * Makes the texts plain: pasted white space becomes spaces and lines (R-TXT-01).
   *
   * @return the same in plain text, never null
   */
  public LessonRecord plain() {
    return new LessonRecord(
        kind,
        PlainText.of(topic),
        PlainText.of(workTopic),
        planNo,
        PlainText.of(homework),
        noHomework,
        due);
  }

  /**
   * Returns whether the topic is written.
   *
   * @return true for any text
   */
  public boolean hasTopic() {
    return !topic.isBlank();
  }

  /**
   * Returns whether homework is written or declared absent.
   *
   * @return true when nothing is missing
   */
  public boolean homeworkDecided() {
    return noHomework || !homework.isBlank();
  }

  /**
   * Returns the record as one line for the history.
   *
   * @return text, never null
   */
  public String asText() {
    String dueText = due == null ? "" : due.toString();
    return String.join(
        "\u001f",
        kind.name(),
        topic,
        workTopic,
        Integer.toString(planNo),
        homework,
        dueText,
        noHomework ? "1" : "");
  }
}
