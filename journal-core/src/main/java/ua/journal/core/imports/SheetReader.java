package ua.journal.core.imports;

import java.util.List;

/** Reads a recognised table row by row and keeps account of its cells. */
final class SheetReader {
  private final List<ImportReport.Refusal> refused;

  /** Refusals are added to the list given. */
  SheetReader(List<ImportReport.Refusal> refused) {
    this.refused = refused;
  }

  /** Reads the whole table; what became of it stands in the account. */
  Account read(Sheet sheet, Section section) {
    Account account = new Account(sheet);
    try {
      section.begin(account);
    } catch (Unfit unfit) {
      refuseAll(account, unfit);
      return account;
    }
    for (int row = sheet.header() + 1; row < account.rows(); row++) {
      Line line = new Line(account, row);
      String why = line.isEmpty() ? "" : Footers.why(sheet, row);
      if (!why.isEmpty()) {
        account.leave(row, why);
      } else if (account.speaks(row)) {
        take(line, section);
      }
    }
    try {
      section.end();
    } catch (Unfit unfit) {
      refuseAll(account, unfit);
    }
    return account;
  }

  private void take(Line line, Section section) {
    try {
      section.take(line);
      line.account().take(line.index());
    } catch (Unfit unfit) {
      line.account().refuse(line.index());
      refused.add(unfit.at(line.sheet(), line.row(), ""));
    }
  }

  private void refuseAll(Account account, Unfit unfit) {
    account.refuseAll();
    Sheet sheet = account.sheet();
    refused.add(unfit.at(sheet, Math.max(1, sheet.header() + 1), ""));
  }
}
