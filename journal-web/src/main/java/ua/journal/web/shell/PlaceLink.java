package ua.journal.web.shell;

/**
 * A page as a link.
 *
 * @param address where it leads
 * @param icon symbol of the icon sheet
 * @param text name of the page
 * @param title what a narrow rail says when asked
 * @param current whether one is there
 * @param count what waits there, 0 for nothing
 * @param counted what the number counts, for those who do not see where it stands
 * @param news whether the number is news and no debt
 */
public record PlaceLink(
    String address,
    String icon,
    String text,
    String title,
    boolean current,
    int count,
    String counted,
    boolean news) {
  /** The same page with what waits there. */
  PlaceLink counting(int waits, String noun) {
    return new PlaceLink(address, icon, text, title, current, waits, noun, false);
  }
}
