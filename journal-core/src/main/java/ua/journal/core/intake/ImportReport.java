package ua.journal.core.intake;

import java.util.List;

/**
 * What an import does or, in a dry run, would do.
 *
 * @param created new records
 * @param updated records with changed values
 * @param unchanged records found as they are
 * @param refused rows left out, each with its reason
 */
public record ImportReport(int created, int updated, int unchanged, List<Refusal> refused) {
  /** Copies the list. */
  public ImportReport {
    refused = List.copyOf(refused);
  }

  /**
   * A row that was left out.
   *
   * @param sheet file and sheet
   * @param row number of the row as spreadsheets count, from 1
   * @param column heading of the column, empty for the whole row
   * @param value what stood there
   * @param message what is wrong and what to do, in Ukrainian
   * @param clause clause the rule comes from
   */
  public record Refusal(
      String sheet, int row, String column, String value, String message, String clause) {}
}
