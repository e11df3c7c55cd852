package ua.journal.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Parameters;

/** Makes the registers of pages from what their addresses ask for. */
@RequestScoped
public class Registers {
  @Inject private Words words;
  @Inject private Parameters parameters;

  /**
   * Sorts a list and takes a page of it.
   *
   * @param page the page, such as {@code pupils.xhtml}
   * @param kept parameters that narrow the list
   * @param columns its columns
   * @param usual key of the column in whose order the list comes
   * @param found the lines, narrowed, in the usual order
   */
  public <T> Register<T> of(
      String page, List<String> kept, List<Column<T>> columns, String usual, List<T> found) {
    boolean whole = parameters.text(Register.ROWS).equals(Register.ALL);
    return read(address(page, kept), columns, usual, found, whole);
  }

  /** Sorts a list that is always shown whole, because its lines are fields of a form. */
  public <T> Register<T> whole(
      String page, List<String> kept, List<Column<T>> columns, String usual, List<T> found) {
    return read(address(page, kept), columns, usual, found, true);
  }

  private Address address(String page, List<String> kept) {
    Address address = Address.of(page);
    for (String name : kept) {
      address = address.with(name, parameters.text(name));
    }
    return address;
  }

  private <T> Register<T> read(
      Address address, List<Column<T>> columns, String usual, List<T> found, boolean whole) {
    String sort = parameters.text(Register.SORT);
    int page = parameters.number(Register.PAGE);
    return new Register<>(
        words, address, columns, usual, found, new Register.Asked(sort, page, whole));
  }
}
