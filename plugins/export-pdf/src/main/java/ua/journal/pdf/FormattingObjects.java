package ua.journal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import ua.journal.core.reports.Document;

/** A document as formatting objects (XSL-FO 1.1). Used once, on one thread. */
final class FormattingObjects {
  private static final String MARGIN = "14mm";
  private static final String SHORT = "210mm";
  private static final String LONG = "297mm";

  private final Document document;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Markup out;

  FormattingObjects(Document document) throws IOException {
    this.document = document;
    try {
      this.out = new Markup(bytes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  byte[] write() throws IOException {
    try {
      out.root(document.language());
      pages();
      out.metadata(document.title());
      content();
      out.finish();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IOException("The document could not be written", e);
    }
  }

  private boolean isSlips() {
    return document.paging() == Document.Paging.SLIPS;
  }

  private void pages() throws XMLStreamException {
    boolean wide = document.paging() == Document.Paging.LANDSCAPE;
    out.open("layout-master-set");
    out.open(
        "simple-page-master",
        "master-name",
        "page",
        "page-width",
        wide ? LONG : SHORT,
        "page-height",
        wide ? SHORT : LONG,
        "margin",
        MARGIN);
    if (isSlips()) {
      out.empty("region-body", "column-count", "2", "column-gap", "6mm");
    } else {
      out.empty("region-body", "margin-bottom", "10mm");
      out.empty("region-after", "extent", "6mm");
    }
    out.close();
    out.close();
  }

  private void content() throws XMLStreamException {
    out.open("page-sequence", "master-reference", "page");
    if (!isSlips()) {
      out.open("static-content", "flow-name", "xsl-region-after");
      out.open("block", "font-size", "8pt", "color", "#555555", "text-align", "end");
      out.text(document.title() + " · ");
      out.empty("page-number");
      out.close();
      out.close();
    }
    out.open("flow", "flow-name", "xsl-region-body");
    if (!isSlips()) {
      out.block(
          document.title(),
          "role",
          "H1",
          "font-size",
          "16pt",
          "font-weight",
          "bold",
          "space-after",
          "4mm");
    }
    boolean first = true;
    for (Document.Block block : document.blocks()) {
      block(block, first);
      first = false;
    }
    if (document.blocks().isEmpty()) {
      out.empty("block");
    }
    out.close();
    out.close();
  }

  private void block(Document.Block block, boolean first) throws XMLStreamException {
    switch (document.paging()) {
      case SLIPS ->
          out.open(
              "block",
              "keep-together.within-column",
              "always",
              "border",
              "0.5pt dashed #777777",
              "padding",
              "4mm",
              "margin",
              "0mm",
              "margin-bottom",
              "5mm");
      case PAGE_EACH -> out.open("block", "break-before", first ? "auto" : "page");
      case CONTINUOUS, LANDSCAPE -> out.open("block", "space-before", "5mm");
    }
    if (!block.heading().isEmpty()) {
      out.block(
          block.heading(),
          "role",
          isSlips() ? "P" : "H2",
          "font-size",
          "12pt",
          "font-weight",
          "bold",
          "space-after",
          "2mm",
          "keep-with-next.within-page",
          "always");
    }
    for (Document.Part part : block.parts()) {
      part(part);
    }
    out.close();
  }

  private void part(Document.Part part) throws XMLStreamException {
    if (part instanceof Document.Paragraph paragraph) {
      out.block(paragraph.text(), "space-after", "2mm", "linefeed-treatment", "preserve");
    } else if (part instanceof Document.Emphasis emphasis) {
      out.block(
          emphasis.text(),
          "font-size",
          "15pt",
          "font-weight",
          "bold",
          "letter-spacing",
          "1pt",
          "space-before",
          "1mm",
          "space-after",
          "3mm");
    } else if (part instanceof Document.Facts facts) {
      for (Document.Fact fact : facts.facts()) {
        fact(fact);
      }
    } else if (part instanceof Document.Table table) {
      table(table);
    }
  }

  private void fact(Document.Fact fact) throws XMLStreamException {
    out.open("block", "space-after", "1mm");
    out.open("inline", "color", "#555555");
    out.text(fact.name() + ": ");
    out.close();
    out.text(fact.value());
    out.close();
  }

  private void table(Document.Table table) throws XMLStreamException {
    out.open("table", "table-layout", "fixed", "width", "100%", "space-after", "4mm");
    for (Document.Column column : table.columns()) {
      String width = "proportional-column-width(" + Math.max(1, column.width()) + ")";
      out.empty("table-column", "column-width", width);
    }
    out.open("table-header");
    List<String> heads = table.columns().stream().map(Document.Column::head).toList();
    row(table.columns(), heads, "bold");
    out.close();
    out.open("table-body");
    for (List<String> row : table.rows()) {
      row(table.columns(), row, "normal");
    }
    if (table.rows().isEmpty()) {
      row(table.columns(), heads.stream().map(head -> "").toList(), "normal");
    }
    out.close();
    out.close();
  }

  private void row(List<Document.Column> columns, List<String> cells, String weight)
      throws XMLStreamException {
    out.open("table-row", "keep-together.within-page", "always");
    for (int i = 0; i < cells.size(); i++) {
      out.open(
          "table-cell",
          "border",
          "0.4pt solid #999999",
          "padding",
          "1mm",
          "start-indent",
          "0pt",
          "end-indent",
          "0pt");
      out.block(
          cells.get(i),
          "font-size",
          "9pt",
          "font-weight",
          weight,
          "text-align",
          columns.get(i).numeric() ? "end" : "start");
      out.close();
    }
    out.close();
  }
}
