package ua.journal.benchmarks;

import java.util.List;
import java.util.Locale;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Row;

/** The figures as one Markdown table. */
final class Report {
  private Report() {}

  static String table(List<Row> rows) {
    StringBuilder text =
        new StringBuilder(
            "| where | what | clients | per second | p50 ms | p95 ms | CPU ms | statements | bytes |"
                + " bytes a cell | beside |\n"
                + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|\n");
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(Row row) {
    Figures f = row.figures();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %s | %.2f | %.2f | %s | %s | %s | %s | %s |%n",
        row.where(),
        row.what(),
        f.clients(),
        number(f.perSecond()),
        f.p50(),
        f.p95(),
        f.cpu() == 0 ? "" : String.format(Locale.ROOT, "%.2f", f.cpu()),
        number(row.statements()),
        number(f.bytes()),
        row.cells() == 0 ? "" : number(f.bytes() / row.cells()),
        Reference.beside(row));
  }

  private static String number(double value) {
    return value == 0 ? "" : String.format(Locale.ROOT, "%.0f", value);
  }
}
