package ua.journal.web.overview;

import java.util.List;
import ua.journal.core.teaching.JournalSummary;

/**
 * Journals that stand together in the list: those of a class or of a teacher.
 *
 * @param name what the group is called
 * @param journals its journals, at least one
 */
public record JournalGroup(String name, List<JournalSummary> journals) {
  /** How many of them have something to fill in. */
  public long lacking() {
    return journals.stream().filter(journal -> journal.unfilled() > 0).count();
  }

  /** Lessons to fill in, all journals together. */
  public int unfilled() {
    return journals.stream().mapToInt(JournalSummary::unfilled).sum();
  }

  /** Lessons held, all journals together. */
  public int held() {
    return journals.stream().mapToInt(JournalSummary::held).sum();
  }
}
