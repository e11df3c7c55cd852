package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.journal.core.register.Compared;

/** Names what was left out of a table: rows first, then columns, then single cells. */
final class LeftOut {
  private static final int LONGEST = 80;
  private static final int ALPHABET = 26;
  private static final String UNHEADED = "Над цими клітинками немає заголовка.";
  private static final String UNKNOWN = "Такого стовпця в цьому списку журнал не веде.";
  private static final String TWICE = "Стовпець із таким змістом у таблиці вже є.";
  private static final String UNREAD = "У цьому рядку журнал такого не читає.";

  private static final Pattern TOTAL =
      Pattern.compile("^(?:всього|усього|разом|загалом|підсумок)(?!\\p{L})");

  private final Account account;
  private final Sheet sheet;
  private final List<ImportReport.Left> told = new ArrayList<>();

  private LeftOut(Account account) {
    this.account = account;
    this.sheet = account.sheet();
  }

  static List<ImportReport.Left> of(Account account) {
    LeftOut left = new LeftOut(account);
    left.rows();
    left.columns();
    left.told.addAll(account.aside());
    return left.told;
  }

  /** Rows below each other that are left out for one reason are told at once. */
  private void rows() {
    int first = 0;
    while (first < account.rows()) {
      String why = account.leftRow(first);
      int end = first + 1;
      while (!why.isEmpty() && end < account.rows() && account.leftRow(end).equals(why)) {
        end++;
      }
      if (!why.isEmpty() && !text(first, end).isEmpty()) {
        int width = width(first, end);
        tell(range(sheet, first, 0, end - 1, width - 1), text(first, end), why);
      }
      first = end;
    }
  }

  private void columns() {
    int column = 0;
    while (column < account.width()) {
      int end = column + 1;
      if (account.understands(column) || sheet.header() < 0) {
        runs(column);
      } else {
        while (heading(column).isEmpty() && !isHidden(column) && unheaded(end)) {
          end++;
        }
        block(column, end);
      }
      column = end;
    }
  }

  private boolean unheaded(int column) {
    return column < account.width()
        && !account.understands(column)
        && !isHidden(column)
        && heading(column).isEmpty();
  }

  private boolean isHidden(int column) {
    return sheet.table().shape().hiddenColumns().contains(column);
  }

  /** Columns nobody understands, from the first cell to the last before one that was read. */
  private void block(int from, int end) {
    int first = -1;
    int last = -1;
    int cells = 0;
    for (int row = 0; row < account.rows(); row++) {
      boolean read = false;
      for (int column = from; column < end; column++) {
        if (isLeft(row, column)) {
          first = first < 0 ? row : first;
          last = row;
          cells++;
        }
        read |= isRead(row, column);
      }
      if (read && cells > 0) {
        tellBlock(range(sheet, first, from, last, end - 1), cells, from);
        first = -1;
        cells = 0;
      }
    }
    if (cells > 0) {
      tellBlock(range(sheet, first, from, last, end - 1), cells, from);
    }
  }

  private boolean isRead(int row, int column) {
    Account.Fate fate = account.fate(row, column);
    return fate == Account.Fate.TAKEN || fate == Account.Fate.REFUSED;
  }

  private void tellBlock(String place, int cells, int column) {
    String heading = heading(column);
    String named = heading.isEmpty() ? "" : "стовпець «" + shortened(heading) + "», ";
    tell(place, named + "клітинок: " + cells, why(column, heading));
  }

  private String why(int column, String heading) {
    if (isHidden(column)) {
      return "Стовпець приховано. " + Account.HIDDEN;
    }
    if (heading.isEmpty()) {
      return UNHEADED;
    }
    String key = Compared.key(heading);
    if (TOTAL.matcher(key).find()) {
      return "Підсумок: журнал рахує його сам.";
    }
    return sheet.columns().keySet().stream().anyMatch(field -> field.isHeadedBy(key))
        ? TWICE
        : UNKNOWN;
  }

  /** Cells of an understood column that were not read in their rows. */
  private void runs(int column) {
    int row = 0;
    while (row < account.rows()) {
      int end = row + 1;
      if (isLeft(row, column)) {
        while (end < account.rows() && isLeft(end, column)) {
          end++;
        }
        String value = sheet.table().rows().get(row).get(column);
        tell(
            range(sheet, row, column, end - 1, column),
            shortened(heading(column).isEmpty() ? value : heading(column) + ": " + value),
            UNREAD);
      }
      row = end;
    }
  }

  private boolean isLeft(int row, int column) {
    Account.Fate fate = account.fate(row, column);
    return account.leftRow(row).isEmpty()
        && (fate == Account.Fate.LEFT || fate == Account.Fate.READ);
  }

  private String heading(int column) {
    return Headings.line(sheet.heading(column));
  }

  private String text(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int row = first; row < end; row++) {
      sheet.table().rows().get(row).stream()
          .filter(cell -> !cell.isBlank())
          .map(Headings::line)
          .forEach(words::add);
    }
    return shortened(String.join(" · ", words));
  }

  private int width(int first, int end) {
    return sheet.table().rows().subList(first, end).stream().mapToInt(List::size).max().orElse(1);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  private void tell(String place, String what, String why) {
    told.add(new ImportReport.Left(sheet.name(), place, what, why));
  }

  /** As spreadsheets name a cell. */
  static String place(Sheet sheet, int row, int column) {
    return range(sheet, row, column, row, column);
  }

  /** As spreadsheets name a range: «C2», «G3:L30». */
  private static String range(Sheet sheet, int top, int left, int bottom, int right) {
    String from = letters(sheet.left() + left) + (top + 1);
    String to = letters(sheet.left() + right) + (bottom + 1);
    return from.equals(to) ? from : from + ":" + to;
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % ALPHABET));
    return column < ALPHABET ? last : letters(column / ALPHABET - 1) + last;
  }
}
