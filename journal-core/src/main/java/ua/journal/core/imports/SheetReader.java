package ua.journal.core.imports;

import java.util.List;
import ua.journal.core.register.PersonQuestion;

/** Reads a recognised table row by row and keeps account of its cells. */
final class SheetReader {
  private final List<ImportReport.Refusal> refused;
  private final List<ImportReport.Question> questions;

  /** Refusals and questions are added to the lists given. */
  SheetReader(List<ImportReport.Refusal> refused, List<ImportReport.Question> questions) {
    this.refused = refused;
    this.questions = questions;
  }

  /** Looks through a table before anything is taken; what cannot be read is told later. */
  static void foresee(Sheet sheet, Section section) {
    Account unread = new Account(sheet);
    try {
      section.begin(unread);
    } catch (Unfit unfit) {
      return;
    }
    for (int row = sheet.header() + 1; row < unread.rows(); row++) {
      Line line = new Line(unread, row);
      boolean entry = !line.isEmpty() && unread.leftRow(row).isEmpty();
      if (entry && Footers.why(sheet, row).isEmpty()) {
        foresee(line, section);
      }
    }
  }

  private static void foresee(Line line, Section section) {
    try {
      section.foresee(line);
    } catch (Unfit unfit) {
      line.account().refuse(line.index());
    }
  }

  /** Reads the whole table; what became of it stands in the account. */
  Account read(Sheet sheet, Section section) {
    Account account = new Account(sheet);
    try {
      if (sheet.header() >= 0 && !sheet.kind().isComplete(sheet.columns().keySet())) {
        throw new Unfit(null, "", "Потрібний стовпець приховано. " + Account.HIDDEN);
      }
      section.begin(account);
    } catch (Unfit unfit) {
      refuseAll(account, unfit);
      return account;
    }
    for (int row = sheet.header() + 1; row < account.rows(); row++) {
      Line line = new Line(account, row);
      boolean over = line.isEmpty() || !account.leftRow(row).isEmpty();
      String why = over ? "" : Footers.why(sheet, row);
      if (!why.isEmpty()) {
        account.leave(row, why);
      } else if (!over && (account.speaks(row) || isTitle(sheet, row))) {
        take(line, section);
      }
    }
    try {
      section.end();
    } catch (Unfit unfit) {
      refuseAll(account, unfit);
    }
    for (Field field : account.carried().read()) {
      account.note(
          sheet.header(),
          field,
          "",
          "як вище",
          "Порожні клітинки стовпця прочитано як ті, що над ними.");
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
      PersonQuestion question = unfit.question();
      if (question != null) {
        questions.add(new ImportReport.Question(line.sheet().name(), line.row(), question));
      }
    }
  }

  private static boolean isTitle(Sheet sheet, int row) {
    return sheet.kind() == Kind.PUPILS && ClassTitles.beginning(sheet, row).isPresent();
  }

  private void refuseAll(Account account, Unfit unfit) {
    account.refuseAll();
    Sheet sheet = account.sheet();
    refused.add(unfit.at(sheet, Math.max(1, sheet.header() + 1), ""));
  }
}
