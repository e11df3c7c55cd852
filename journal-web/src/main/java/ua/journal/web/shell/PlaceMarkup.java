package ua.journal.web.shell;

import java.util.List;

/** Writes groups of links to pages. */
final class PlaceMarkup {
  private final Markup markup;
  private final Assets assets;

  PlaceMarkup(Markup markup, Assets assets) {
    this.markup = markup;
    this.assets = assets;
  }

  /** Writes the links as a narrow rail wants them: it shows their names only when asked. */
  void rail(List<PlaceGroup> groups) {
    write(groups, true);
  }

  /** Writes the links with their names in sight. */
  void plain(List<PlaceGroup> groups) {
    write(groups, false);
  }

  private void write(List<PlaceGroup> groups, boolean inRail) {
    for (PlaceGroup group : groups) {
      if (!group.caption().isEmpty()) {
        markup.element("div", "cap", group.caption()).element("div", "gap", "");
      }
      group.links().forEach(link -> write(link, inRail));
    }
  }

  private void write(PlaceLink link, boolean inRail) {
    markup.open("a").with("href", link.address());
    markup.withIf(inRail, "class", "nav").withIf(inRail, "title", link.title());
    markup.withIf(link.current(), "aria-current", "page");
    markup.icon(assets.icon(link.icon())).element("span", "tx trunc", link.text());
    if (link.count() > 0) {
      badge(markup, link.news() ? "bdg a" : "bdg", link.count(), link.counted());
    }
    markup.close();
  }

  /** A number that says what it counts to those who do not see where it stands. */
  static void badge(Markup markup, String style, long count, String counted) {
    markup.open("span", style).text(count).element("span", "vh", " " + counted).close();
  }
}
