package ua.journal.web.overview;

import java.util.List;
import ua.journal.core.teaching.JournalSummary;

/**
 * Journals of a class or of a teacher, as one line of a list.
 *
 * @param name what the group is called
 * @param href where its journals are listed
 * @param journals its journals, at least one
 */
public record JournalGroup(String name, String href, List<JournalSummary> journals) {
  /** Lessons to fill in, all journals together. */
  public int unfilled() {
    return journals.stream().mapToInt(JournalSummary::unfilled).sum();
  }

  /** Lessons held, all journals together. */
  public int held() {
    return journals.stream().mapToInt(JournalSummary::held).sum();
  }
}
