package ua.journal.web.reports;

import java.util.List;
import java.util.Locale;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Emphasis;
import ua.journal.core.reports.Document.Facts;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.core.reports.Document.Table;
import ua.journal.web.json.JsonText;

/** Reports: which there are, and what one says. */
public final class ReportJson {
  private static final int BYTES_OF_REPORT = 200;
  private static final int BYTES_OF_DOCUMENT = 8192;

  private ReportJson() {}

  /** The list as JSON. */
  public static JsonText of(List<SchoolReport> reports) {
    JsonText json = new JsonText(BYTES_OF_REPORT * reports.size());
    json.array();
    for (SchoolReport report : reports) {
      json.object().field("id", report.id()).field("title", report.title());
      json.name("parameters").array();
      report.parameters().forEach(parameter -> write(parameter, json));
      json.endArray().field("example", report.example().orElse("")).end();
    }
    return json.endArray();
  }

  private static void write(SchoolReport.Parameter parameter, JsonText json) {
    json.object()
        .field("name", parameter.name())
        .field("type", parameter.type().name().toLowerCase(Locale.ROOT))
        .field("required", parameter.required())
        .end();
  }

  /** A document as JSON: its blocks with texts, facts and tables in order. */
  public static JsonText of(Document document) {
    JsonText json = new JsonText(BYTES_OF_DOCUMENT);
    json.object()
        .field("title", document.title())
        .field("language", document.language().getLanguage());
    json.name("blocks").array();
    for (Document.Block block : document.blocks()) {
      json.object().field("heading", block.heading()).name("parts").array();
      block.parts().forEach(part -> write(part, json));
      json.endArray().end();
    }
    return json.endArray().end();
  }

  private static void write(Document.Part part, JsonText json) {
    json.object();
    if (part instanceof Paragraph paragraph) {
      json.field("text", paragraph.text());
    } else if (part instanceof Emphasis emphasis) {
      json.field("text", emphasis.text());
    } else if (part instanceof Facts facts) {
      json.name("facts").array();
      facts
          .facts()
          .forEach(
              fact -> json.object().field("name", fact.name()).field("value", fact.value()).end());
      json.endArray();
    } else if (part instanceof Table table) {
      json.name("columns").array();
      table.columns().forEach(column -> json.value(column.head()));
      json.endArray().name("rows").array();
      table.rows().forEach(row -> write(row, json));
      json.endArray();
    }
    json.end();
  }

  private static void write(List<String> row, JsonText json) {
    json.array();
    row.forEach(json::value);
    json.endArray();
  }
}
