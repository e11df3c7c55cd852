package ua.journal.web.json;

import java.util.List;
import java.util.Locale;
import ua.journal.core.sheet.CellEvent;
import ua.journal.core.sheet.Revision;

/** Who wrote what in a cell and why, newest first (R-MRK-10). */
public final class HistoryJson {
  private static final int BYTES_OF_EVENT = 240;

  private HistoryJson() {}

  /** The history as JSON, of events that stand oldest first. */
  public static JsonText of(List<CellEvent> events) {
    JsonText json = new JsonText(BYTES_OF_EVENT * events.size());
    json.array();
    for (int i = events.size() - 1; i >= 0; i--) {
      append(json, events.get(i));
    }
    return json.endArray();
  }

  private static void append(JsonText json, CellEvent event) {
    Revision change = event.revision();
    json.object()
        .field("kind", change.kind().name().toLowerCase(Locale.ROOT))
        .field("revision", change.number())
        .field("at", change.at().toString())
        .field("by", event.authorName())
        .field("old", change.before())
        .field("new", change.after())
        .optional("comment", change.comment())
        .optional("reason", change.reason())
        .optional("madeUpOn", change.madeUpOn())
        .end();
  }
}
