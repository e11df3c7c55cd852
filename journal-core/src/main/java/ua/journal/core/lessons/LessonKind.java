package ua.journal.core.lessons;

import org.apiguardian.api.API;

/** Kind of lesson as the right page of the paper journal knows it. */
@API(status = API.Status.STABLE)
public enum LessonKind {
  /** An ordinary lesson. */
  LESSON(false),
  /** Control work: its topic is compulsory (R-LES-04). */
  CONTROL(true),
  /** Laboratory work: its topic is compulsory (R-LES-04). */
  LABORATORY(true),
  /** Practical work: its topic is compulsory (R-LES-04). */
  PRACTICAL(true);

  private final boolean needsWorkTopic;

  LessonKind(boolean needsWorkTopic) {
    this.needsWorkTopic = needsWorkTopic;
  }

  /**
   * Returns whether the topic of the work is compulsory.
   *
   * @return true for control, laboratory and practical works
   */
  public boolean needsWorkTopic() {
    return needsWorkTopic;
  }
}
