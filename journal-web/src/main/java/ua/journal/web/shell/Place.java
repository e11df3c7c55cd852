package ua.journal.web.shell;

import java.util.function.Predicate;

/**
 * A page that has a place in the rail, in the header of families, and in the menu of a phone.
 *
 * @param group where it stands
 * @param page name of the page, with its address {@code page.xhtml}
 * @param icon symbol of the icon sheet
 * @param key text of the link
 * @param bar how near the thumb on a phone, 1 first; 0 never stands in the bar
 * @param count what waits there
 * @param shown whether it is a page of this person
 */
record Place(
    PlaceGroup.Kind group,
    String page,
    String icon,
    String key,
    int bar,
    PlaceCount count,
    Predicate<Shell> shown) {
  String address() {
    return page + ".xhtml";
  }
}
