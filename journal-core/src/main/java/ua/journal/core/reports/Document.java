package ua.journal.core.reports;

import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import ua.journal.core.common.JournalException;

/**
 * A report as every format can write it: computed once, printed as PDF, read as a spreadsheet.
 * Texts are plain, ready to be shown and already in the language of the document; a format neither
 * translates nor computes. Immutable.
 *
 * @param title what the document is, for its first page and its description; not empty
 * @param language language of all texts
 * @param paging how blocks stand on paper
 * @param blocks what it says, in order
 */
@API(status = API.Status.STABLE)
public record Document(String title, Locale language, Paging paging, List<Block> blocks) {
  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** How blocks stand on paper; formats without pages pass it over. */
  public enum Paging {
    /** One after another, under the title. */
    CONTINUOUS,
    /** The same on wide pages. */
    LANDSCAPE,
    /** Small pieces to be cut apart and handed out: no title, none is broken over two pages. */
    SLIPS,
    /**
     * Each block on a page of its own, such as one for each pupil; the title stands on the first.
     */
    PAGE_EACH
  }

  /**
   * A part of the document that belongs together.
   *
   * @param heading what it is about, empty for none
   * @param parts what it says, in order
   */
  public record Block(String heading, List<Part> parts) {
    /** Copies the parts. */
    public Block {
      parts = List.copyOf(parts);
    }
  }

  /** A piece of a block. */
  public sealed interface Part {}

  /**
   * A text.
   *
   * @param text the text; line breaks are kept
   */
  public record Paragraph(String text) implements Part {}

  /**
   * The one thing a reader must not miss, such as a code; set large.
   *
   * @param text the text
   */
  public record Emphasis(String text) implements Part {}

  /**
   * Names with their values.
   *
   * @param facts in order
   */
  public record Facts(List<Fact> facts) implements Part {
    /** Copies the facts. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One value with its name.
   *
   * @param name the name
   * @param value the value, may be empty
   */
  public record Fact(String name, String value) {}

  /**
   * Rows and columns.
   *
   * @param columns heads in order, at least one
   * @param rows rows in order, each with a cell for every column
   */
  public record Table(List<Column> columns, List<List<String>> rows) implements Part {
    /**
     * Copies rows and columns.
     *
     * @throws JournalException MALFORMED when a row has more or fewer cells than there are columns
     */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw JournalException.malformed(
              row.size() + " cells in a table of " + columns.size() + " columns");
        }
      }
    }
  }

  /**
   * Head of a column.
   *
   * @param head the head, may be empty
   * @param width share of the table's width beside the other columns, at least 1
   * @param numeric whether its cells are numbers, which stand at the right
   */
  public record Column(String head, int width, boolean numeric) {
    /**
     * Makes a column of words.
     *
     * @param head the head, not null
     * @param width share of the table's width, at least 1
     * @return the column, never null
     */
    public static Column words(String head, int width) {
      return new Column(head, width, false);
    }

    /**
     * Makes a column of numbers.
     *
     * @param head the head, not null
     * @param width share of the table's width, at least 1
     * @return the column, never null
     */
    public static Column numbers(String head, int width) {
      return new Column(head, width, true);
    }
  }
}
