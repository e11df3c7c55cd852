package ua.journal.web.json;

import ua.journal.core.imports.ImportReport;

/** What an import did or would do. */
public final class ImportJson {
  private static final int BYTES = 512;
  private static final int BYTES_OF_REFUSAL = 300;

  private ImportJson() {}

  /** The report as JSON. */
  public static JsonText of(ImportReport report) {
    JsonText json = new JsonText(BYTES + BYTES_OF_REFUSAL * report.refused().size());
    json.object()
        .field("created", report.created())
        .field("updated", report.updated())
        .field("unchanged", report.unchanged())
        .name("refused")
        .array();
    for (ImportReport.Refusal refusal : report.refused()) {
      json.object()
          .field("sheet", refusal.sheet())
          .field("row", refusal.row())
          .field("column", refusal.column())
          .field("value", refusal.value())
          .field("message", refusal.message())
          .field("clause", refusal.clause())
          .end();
    }
    json.endArray();
    ImportReport.Timetable timetable = report.timetable();
    if (timetable != null) {
      json.name("timetable")
          .object()
          .field("way", timetable.way().name())
          .field("from", timetable.from().toString())
          .field("changes", timetable.changes())
          .end();
    }
    return json.end();
  }
}
