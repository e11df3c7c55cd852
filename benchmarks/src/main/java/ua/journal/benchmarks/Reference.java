package ua.journal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Row;

/**
 * Figures measured elsewhere on the same kind of machine with the same data: what is to be reached,
 * the best peer (a journal in PHP), and a bare resource over plain JDBC.
 */
enum Reference {
  SHEET_GOAL("sheet page", 1, "goal", 8, 0),
  SHEET_PEER("sheet page", 1, "peer", 64, 0),
  PAGE_GOAL("sheet page", 8, "goal", 0, 250),
  PAGE_PEER("sheet page", 8, "peer", 0, 23),
  JSON_ONE("sheet JSON", 1, "goal", 8, 0),
  JSON_BARE_ONE("sheet JSON", 1, "bare resource", 1.6, 0),
  JSON_GOAL("sheet JSON", 8, "goal", 0, 400),
  JSON_BARE("sheet JSON", 8, "bare resource", 0, 915),
  MARK_ONE("one mark saved", 1, "goal", 4, 0),
  MARK_PEER_ONE("one mark saved", 1, "peer", 20, 0),
  MARK_BARE_ONE("one mark saved", 1, "bare resource", 0.9, 0),
  MARK_GOAL("one mark saved", 8, "goal", 0, 800),
  MARK_PEER("one mark saved", 8, "peer", 0, 92),
  MARK_BARE("one mark saved", 8, "bare resource", 0, 1230),
  COLUMN_GOAL("column of 29 saved", 1, "goal", 10, 0),
  DIARY_ONE("diary week", 1, "goal", 6, 0),
  DIARY_PEER_ONE("diary week", 1, "peer", 59, 0),
  DIARY_GOAL("diary week", 8, "goal", 0, 600),
  DIARY_PEER("diary week", 8, "peer", 0, 32);

  private final String what;
  private final int clients;
  private final String whose;
  private final double millis;
  private final double perSecond;

  Reference(String what, int clients, String whose, double millis, double perSecond) {
    this.what = what;
    this.clients = clients;
    this.whose = whose;
    this.millis = millis;
    this.perSecond = perSecond;
  }

  /** Says how many times better (above 1) or worse the line is than each figure about it. */
  static String beside(Row row) {
    List<String> ratios = new ArrayList<>();
    for (Reference reference : values()) {
      if (row.what().startsWith("http: " + reference.what)
          && row.figures().clients() == reference.clients) {
        ratios.add(reference.ratio(row.figures()));
      }
    }
    return String.join(", ", ratios);
  }

  private String ratio(Figures figures) {
    double ratio = millis > 0 ? millis / figures.p50() : figures.perSecond() / perSecond;
    return String.format(Locale.ROOT, "%s ×%.2f", whose, ratio);
  }
}
