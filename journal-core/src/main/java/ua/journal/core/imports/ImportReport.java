package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param timetable what becomes of a timetable, null when none came or it changes nothing
 */
public record ImportReport(
    int created,
    int updated,
    int unchanged,
    List<Count> lists,
    List<Difference> differences,
    List<Refusal> refused,
    List<Table> unknown,
    @Nullable Timetable timetable) {
  /** Most differences of one list that are told in words. */
  public static final int SHOWN = 200;

  /** Copies the lists. */
  public ImportReport {
    lists = List.copyOf(lists);
    differences = List.copyOf(differences);
    refused = List.copyOf(refused);
    unknown = List.copyOf(unknown);
  }

  /** A report without a timetable. */
  ImportReport(
      int created,
      int updated,
      int unchanged,
      List<Count> lists,
      List<Difference> differences,
      List<Refusal> refused,
      List<Table> unknown) {
    this(created, updated, unchanged, lists, differences, refused, unknown, null);
  }

  /** The same with what becomes of the timetable, and what more is refused. */
  ImportReport with(@Nullable Timetable next, List<Refusal> more) {
    List<Refusal> all = new ArrayList<>(refused);
    all.addAll(more);
    return new ImportReport(created, updated, unchanged, lists, differences, all, unknown, next);
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

  /** Ways a timetable can go. */
  public enum Way {
    /** The classes have not begun to learn: its lessons are made at once. */
    AT_ONCE,
    /** It becomes a draft, which the deputy head publishes. */
    DRAFT
  }

  /**
   * What becomes of a timetable.
   *
   * @param way at once or as a draft
   * @param from first day of the draft; the day of the import for what goes in at once
   * @param changes weekly places that come, go or change
   */
  public record Timetable(Way way, LocalDate from, int changes) {}

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
