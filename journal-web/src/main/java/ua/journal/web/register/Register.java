package ua.journal.web.register;

import jakarta.faces.model.SelectItem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.web.locale.Words;

/**
 * A list somebody sorts and reads page by page. All of it stands in the address, so a list can be
 * sent to somebody and the way back works; there is nothing but links.
 *
 * @param <T> what its lines are about
 */
public final class Register<T> {
  static final String SORT = "sort";
  static final String PAGE = "page";
  static final String ROWS = "rows";
  static final String ALL = "all";

  /** Lines of a page: more than a class, few enough to be written in the time of any page. */
  private static final int SIZE = 50;

  private static final String DOWN = "-";

  private final Words words;
  private final Address address;
  private final List<Column<T>> columns;
  private final String usual;
  private final String sort;
  private final int found;
  private final int size;
  private final int page;
  private final List<T> rows;

  /**
   * Reads a page of a list.
   *
   * @param words the reader's language
   * @param address the page with what narrows the list
   * @param columns columns
   * @param usual key of the column in whose order the list comes
   * @param found all lines, in the usual order
   * @param asked what the address says of order and page
   */
  Register(
      Words words,
      Address address,
      List<Column<T>> columns,
      String usual,
      List<T> found,
      Asked asked) {
    this.words = words;
    this.columns = columns;
    this.usual = usual;
    this.sort = known(asked.sort());
    this.address = address.with(SORT, getSort());
    this.found = found.size();
    this.size = asked.whole() ? Math.max(1, found.size()) : SIZE;
    this.page = Math.max(1, Math.min(asked.page(), getPages()));
    int first = (page - 1) * size;
    this.rows = sorted(found).skip(first).limit(size).toList();
  }

  /** A sort the list knows, else the one in which it comes. */
  private String known(String asked) {
    boolean sorts = columns.stream().anyMatch(each -> each.order() != null && sorts(each, asked));
    return sorts ? asked : usual;
  }

  private static boolean sorts(Column<?> column, String sort) {
    return sort.equals(column.key()) || sort.equals(DOWN + column.key());
  }

  private Stream<T> sorted(List<T> all) {
    Column<T> by = columns.stream().filter(each -> sorts(each, sort)).findFirst().orElseThrow();
    @Nullable Comparator<? super T> order = by.order();
    if (order == null) {
      return all.stream();
    }
    return all.stream().sorted(isDown() ? order.reversed() : order);
  }

  private boolean isDown() {
    return sort.startsWith(DOWN);
  }

  /** Lines of this page. */
  public List<T> getRows() {
    return rows;
  }

  /** How many lines there are on all pages. */
  public int getFound() {
    return found;
  }

  public int getPage() {
    return page;
  }

  public int getPages() {
    return Math.max(1, (found + size - 1) / size);
  }

  /** Whether the reader asked for all pages in one. */
  public boolean isWhole() {
    return size != SIZE;
  }

  /** «51–100 з 318», empty when all lines are on the page. */
  public String getSpan() {
    int first = (page - 1) * size;
    return rows.size() == found
        ? ""
        : words.say("list.span", first + 1, first + rows.size(), found);
  }

  /** The list in another order begins anew. */
  public List<Head> getHeads() {
    return columns.stream().map(this::head).toList();
  }

  private Head head(Column<T> column) {
    boolean sorted = column.order() != null && sorts(column, sort);
    String next = sorted && !isDown() ? DOWN + column.key() : column.key();
    return new Head(
        column.key(),
        words.say(column.title()),
        column.order() == null
            ? ""
            : address.with(SORT, said(next)).with(ROWS, rowsAsked()).toString(),
        !sorted ? "none" : isDown() ? "descending" : "ascending",
        column.number());
  }

  private String rowsAsked() {
    return isWhole() ? ALL : "";
  }

  /** The address of another page of the list. */
  public String page(int number) {
    return address.with(PAGE, number <= 1 ? "" : Integer.toString(number)).toString();
  }

  /** The address of all pages in one, to print or to look through. */
  public String getAll() {
    return address.with(ROWS, ALL).toString();
  }

  /** Where there are no headings, the order is chosen. */
  public List<SelectItem> getOrders() {
    return columns.stream()
        .filter(column -> column.order() != null)
        .flatMap(
            column ->
                Stream.of(
                    order(column.key(), "list.up", column),
                    order(DOWN + column.key(), "list.down", column)))
        .toList();
  }

  private SelectItem order(String value, String key, Column<T> column) {
    return new SelectItem(said(value), words.say(key, words.say(column.title())));
  }

  /** The order the list is in, as the address says it: nothing for the usual one. */
  public String getSort() {
    return said(sort);
  }

  private String said(String order) {
    return order.equals(usual) ? "" : order;
  }

  /**
   * What an address says of a list.
   *
   * @param sort key of a column, after a minus the other way round, empty for the usual order
   * @param page number of a page, 0 for the first
   * @param whole whether all pages are asked for in one
   */
  record Asked(String sort, int page, boolean whole) {}
}
