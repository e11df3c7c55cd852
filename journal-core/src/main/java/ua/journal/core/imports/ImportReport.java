package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.PersonQuestion;

/**
 * What an import does or, in a dry run, would do.
 *
 * @param created new records
 * @param updated records with changed values
 * @param unchanged records found as they are
 * @param lists the same counts list by list, without those no row speaks about
 * @param differences new and changed records in words, at most {@link #SHOWN} of each list; lessons
 *     and memberships follow from the others and are only counted
 * @param refused rows that could not be taken, each with its reason
 * @param left what the import has no place for, each with its reason
 * @param asked words nobody has explained
 * @param tallies what became of the cells, table by table
 * @param sums pupils and hours as the files have them, as they were taken and refused
 * @param unknown tables whose headings nobody knows
 * @param questions what people have to tell before a refused row can be taken
 * @param notes cells that were read otherwise than they are written
 * @param timetable what becomes of a timetable, null when none came or it changes nothing
 */
public record ImportReport(
    int created,
    int updated,
    int unchanged,
    List<Count> lists,
    List<Difference> differences,
    List<Refusal> refused,
    List<Left> left,
    List<Asked> asked,
    List<Tally> tallies,
    List<Sum> sums,
    List<Table> unknown,
    List<Question> questions,
    List<Note> notes,
    @Nullable Timetable timetable) {
  /** Most differences of one list that are told in words. */
  public static final int SHOWN = 200;

  /** Copies the lists. */
  public ImportReport {
    lists = List.copyOf(lists);
    differences = List.copyOf(differences);
    refused = List.copyOf(refused);
    left = List.copyOf(left);
    asked = List.copyOf(asked);
    tallies = List.copyOf(tallies);
    sums = List.copyOf(sums);
    unknown = List.copyOf(unknown);
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /** A report without a timetable. */
  ImportReport(
      int created,
      int updated,
      int unchanged,
      List<Count> lists,
      List<Difference> differences,
      List<Refusal> refused,
      List<Left> left,
      List<Asked> asked,
      List<Tally> tallies,
      List<Sum> sums,
      List<Table> unknown,
      List<Question> questions,
      List<Note> notes) {
    this(
        created,
        updated,
        unchanged,
        lists,
        differences,
        refused,
        left,
        asked,
        tallies,
        sums,
        unknown,
        questions,
        notes,
        null);
  }

  /** The same with what becomes of the timetable, and what more is refused. */
  ImportReport with(@Nullable Timetable next, List<Refusal> more) {
    List<Refusal> all = new ArrayList<>(refused);
    all.addAll(more);
    return new ImportReport(
        created,
        updated,
        unchanged,
        lists,
        differences,
        all,
        left,
        asked,
        tallies,
        sums,
        unknown,
        questions,
        notes,
        next);
  }

  /**
   * A report of nothing but refusals.
   *
   * @param refused the refusals, not null
   * @param unknown tables nobody knows, not null
   * @return a report without records
   */
  static ImportReport of(List<Refusal> refused, List<Table> unknown) {
    return new ImportReport(
        0, 0, 0, List.of(), List.of(), refused, List.of(), List.of(), List.of(), List.of(), unknown,
        List.of(), List.of());
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
   * A row that could not be taken.
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

  /**
   * Cells the import has no place for.
   *
   * @param sheet file and sheet
   * @param place the cells as spreadsheets name them, such as «G3:L30»
   * @param what what stands there, in Ukrainian
   * @param why why it was not taken, in Ukrainian
   */
  public record Left(String sheet, String place, String what, String why) {}

  /**
   * A word nobody has explained.
   *
   * @param word what sort of word
   * @param said the word as it is written
   * @param rows how many rows wait for it
   * @param guess what it may mean, empty where nothing is likely
   */
  public record Asked(Word word, String said, int rows, String guess) {}

  /**
   * A sum of the files beside what was taken of it.
   *
   * @param list what is counted, and by what
   * @param name the class, teacher or subject as the files write it
   * @param inFiles the sum in the files
   * @param taken what was taken
   * @param refused what was refused, with reasons of its own
   */
  public record Sum(String list, String name, double inFiles, double taken, double refused) {
    /**
     * Returns what nothing explains, which is a fault of this program.
     *
     * @return 0 when all is well
     */
    public double lost() {
      return inFiles - taken - refused;
    }
  }

  /**
   * Whether a row speaks of somebody who is known; it is among the refused until that is told.
   *
   * @param sheet file and sheet
   * @param row number of the row as spreadsheets count, from 1
   * @param person what is said beside what is known
   */
  public record Question(String sheet, int row, PersonQuestion person) {}

  /**
   * A cell that was read otherwise than it is written.
   *
   * @param sheet file and sheet
   * @param row number of the row as spreadsheets count, from 1
   * @param column what the column says
   * @param value what stood there
   * @param read how it was read
   * @param why why, in Ukrainian
   */
  public record Note(String sheet, int row, String column, String value, String read, String why) {}

  /**
   * What became of the cells of one table; together they are all that are not blank.
   *
   * @param sheet file and sheet
   * @param taken cells whose rows were taken, headings included
   * @param refused cells refused, alone or with their row or table
   * @param left cells left out
   */
  public record Tally(String sheet, int taken, int refused, int left) {
    /** The sums of two lists that stand in one table. */
    Tally plus(Tally other) {
      return new Tally(sheet, taken + other.taken, refused + other.refused, left + other.left);
    }

    /** Every cell of a table is refused. */
    static Tally refused(Table table) {
      return new Tally(Sheet.name(table), 0, cells(table), 0);
    }

    /** Every cell of a table is left out. */
    static Tally left(Table table) {
      return new Tally(Sheet.name(table), 0, 0, cells(table));
    }

    private static int cells(Table table) {
      long cells =
          table.rows().stream()
              .mapToLong(row -> row.stream().filter(cell -> !cell.isBlank()).count())
              .sum();
      return (int) cells;
    }
  }
}
