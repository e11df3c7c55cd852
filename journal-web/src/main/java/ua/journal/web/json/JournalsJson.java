package ua.journal.web.json;

import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.teaching.JournalSummary;

/** The list of journals. */
public final class JournalsJson {
  private static final int BYTES_OF_JOURNAL = 260;

  private JournalsJson() {}

  /** The list as JSON, for one reader. */
  public static JsonText of(List<JournalSummary> journals, PersonId reader) {
    JsonText json = new JsonText(BYTES_OF_JOURNAL * journals.size());
    json.array();
    for (JournalSummary journal : journals) {
      json.object()
          .field("id", journal.id())
          .field("title", journal.title())
          .field("subject", journal.subject())
          .field("class", journal.className())
          .field("grade", journal.grade())
          .field("group", journal.group())
          .field("teacher", journal.teacherName())
          .field("pupils", journal.pupils())
          .field("held", journal.held())
          .field("unfilled", journal.unfilled())
          .field("own", journal.teacher().equals(reader))
          .end();
    }
    return json.endArray();
  }
}
