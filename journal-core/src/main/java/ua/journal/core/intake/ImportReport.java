package ua.journal.core.intake;

import java.util.List;

/**
 * What an import does or, in a dry run, would do.
 *
 * @param created new records
 * @param updated records with changed values
 * @param unchanged records found as they are
 * @param lists the same counts list by list, without those no row speaks about
 * @param differences new and changed records in words, at most {@link #SHOWN} of each list; lessons
 *     and memberships follow from the others and are only counted
 * @param refused rows left out, each with its reason
 * @param unknown tables whose headings nobody knows
 */
public record ImportReport(
    int created,
    int updated,
    int unchanged,
    List<Count> lists,
    List<Difference> differences,
    List<Refusal> refused,
    List<Table> unknown) {
  /** Most differences of one list that are told in words. */
  public static final int SHOWN = 200;

  /** Copies the lists. */
  public ImportReport {
    lists = List.copyOf(lists);
    differences = List.copyOf(differences);
    refused = List.copyOf(refused);
    unknown = List.copyOf(unknown);
  }

  /**
   * A report of nothing but refusals.
   *
   * @param refused the refusals, not null
   * @param unknown tables nobody knows, not null
   * @return a report without records
   */
  static ImportReport of(List<Refusal> refused, List<Table> unknown) {
    return new ImportReport(0, 0, 0, List.of(), List.of(), refused, unknown);
  }

  /**
   * Counts of one list.
   *
   * @param list name of the list, such as «Люди»
   * @param created new records
   * @param updated changed records
   * @param unchanged records found as they are
   */
  public record Count(String list, int created, int updated, int unchanged) {}

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
