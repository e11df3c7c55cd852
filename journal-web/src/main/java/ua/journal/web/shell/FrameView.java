package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.journal.core.StoreState;
import ua.journal.core.access.Operation;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;

/**
 * The frame of every page as markup: rail, tabs of families, bar of a phone, menu of the person. It
 * holds some hundred elements, which as components cost more than what most pages show in them.
 */
@Named
@RequestScoped
public class FrameView {
  @Inject private Shell shell;
  @Inject private Places places;
  @Inject private Rail rail;
  @Inject private Assets assets;
  @Inject private Words words;
  @Inject private Language language;

  /** The rail of the staff. */
  public Markup rail(String page) {
    Markup markup = new Markup();
    PlaceMarkup links = new PlaceMarkup(markup, assets);
    markup.open("nav", "rail").with("aria-label", words.text("rail.label"));
    school(markup);
    alarm(markup);
    links.rail(places.first(page));
    List<RailLink> today = rail.getToday();
    if (!today.isEmpty()) {
      String day =
          words.say("rail.today", words.weekday(rail.getDate()), words.date(rail.getDate()));
      journals(markup, day, today);
    }
    List<RailLink> others = rail.getOthers();
    if (!others.isEmpty()) {
      journals(markup, words.text(today.isEmpty() ? "rail.mine" : "rail.others"), others);
    }
    links.rail(places.others(page));
    person(markup, page);
    return markup.close();
  }

  /** Every page of the person, with its name in sight. */
  public Markup places(String page) {
    Markup markup = new Markup();
    new PlaceMarkup(markup, assets).plain(places.all(page));
    return markup;
  }

  /** The pages of a family over their own. */
  public Markup tabs(String page) {
    Markup markup = new Markup();
    markup.open("a", "logo only-wide").with("href", "/");
    markup.with("aria-label", words.text("nav.diary"));
    markup.icon(assets.icon("logo")).close();
    markup.open("nav", "row only-wide ftabs").with("aria-label", words.text("nav.label"));
    new PlaceMarkup(markup, assets).plain(places.row(page));
    return markup.close().open("span", "sp").close();
  }

  /** The person at the end of the header of families. */
  public Markup person() {
    Markup markup = new Markup();
    theme(markup, "btn g sq only-wide");
    markup.open("button").with("type", "button").with("class", "who only-wide");
    markup.with("popovertarget", "me");
    markup.open("span", "av b2").with("aria-hidden", "true").text(shell.getInitials()).close();
    markup.open("span", "only-wide m trunc").with("aria-hidden", "true");
    markup.text(shell.getName()).close();
    return markup.element("span", "vh", words.say("me.open", shell.getName())).close();
  }

  /** The few pages under the thumb. */
  public Markup bar(String page) {
    Markup markup = new Markup();
    markup.open("nav", "botnav").with("aria-label", words.text("nav.label"));
    new PlaceMarkup(markup, assets).plain(places.bar(page));
    markup.open("button").with("type", "button").with("popovertarget", "me");
    markup.icon(assets.icon("menu"));
    markup.element("span", "tx trunc", words.text("nav.more"));
    int behind = places.getBehind();
    if (behind > 0) {
      PlaceMarkup.badge(markup, "bdg a", behind, words.count("rail.waitsWord", behind));
    }
    return markup.close().close();
  }

  /** The menu of the person who works. */
  public Markup menu(String page) {
    Markup markup = new Markup();
    markup.open("section").with("id", "me").with("class", "memenu");
    markup.with("popover", "auto").with("aria-labelledby", "me-name");
    markup.open("header", "row");
    markup.open("span", "av lg").with("aria-hidden", "true").text(shell.getInitials()).close();
    markup.open("div", "sp").element("p", "xs mut", words.text("me.working"));
    markup.open("h2").with("id", "me-name").text(shell.getName()).close();
    markup.element("p", "sm sec", shell.getPosition()).close().close();
    markup.open("div", "col");
    markup.open("button").with("type", "button").with("class", "btn").with("data-act", "theme");
    markup.icon(assets.icon("moon")).text(words.text("me.theme")).close();
    speech(markup);
    pages(markup, page);
    markup.open("form").with("method", "post").with("action", "/logout");
    markup.field("hidden", "csrfToken", shell.getCsrf());
    markup.open("button", "btn").icon(assets.icon("exit")).text(words.text("me.leave"));
    return markup.close().close().close().close();
  }

  private void school(Markup markup) {
    markup.open("a", "school").with("href", "/");
    markup.open("span", "logo").with("aria-hidden", "true");
    markup.icon(assets.icon("logo")).close();
    markup.open("span", "trunc").open("b").text(shell.getMe().schoolName()).close();
    markup.open("span").text(words.text("app.short")).close().close().close();
  }

  /** That entries are not kept everybody reads; that they soon will not, who can prevent it. */
  private void alarm(Markup markup) {
    StoreState storage = shell.getStorage();
    boolean told = storage != StoreState.LOW || shell.may(Operation.READ_PLUGINS);
    if (storage != StoreState.OPEN && told) {
      markup.open("p", "alarm").with("role", "status").icon(assets.icon("alert"));
      markup.element("span", "", words.text("storage." + storage)).close();
    }
  }

  private void journals(Markup markup, String caption, List<RailLink> links) {
    markup.element("div", "cap", caption).element("div", "gap", "");
    links.forEach(link -> journal(markup, link));
  }

  private void journal(Markup markup, RailLink link) {
    markup.open("a").with("href", "journal.xhtml?id=" + link.id()).with("class", "nav");
    markup.with("title", link.title()).withIf(link.current(), "aria-current", "page");
    markup.open("span", "no").with("aria-hidden", "true").text(link.no()).close();
    markup.open("span", "tx").element("span", "trunc", link.subject());
    markup.text(" ").open("small").text(link.small()).close().close();
    markup.open("span", "mini").with("aria-hidden", "true").text(link.mini()).close();
    if (link.debts() > 0) {
      markup.open("span", "bdg").with("title", words.count("rail.debts", link.debts()));
      markup.text(link.debts());
      markup.element("span", "vh", " " + words.count("rail.debtsWord", link.debts())).close();
    }
    markup.close();
  }

  private void person(Markup markup, String page) {
    markup.open("div", "me");
    markup.open("button").with("type", "button").with("class", "who").with("popovertarget", "me");
    markup.open("span", "av").with("aria-hidden", "true").text(shell.getInitials()).close();
    markup.open("span", "trunc").with("aria-hidden", "true");
    markup.element("b", "m trunc", shell.getName());
    markup.element("span", "xs mut trunc", shell.getPosition()).close();
    markup.element("span", "vh", words.say("me.open", shell.getName())).close();
    String here = words.text("guide.here");
    markup.open("a", "btn g sq").with("href", "guide.xhtml?about=" + page);
    markup.with("aria-label", here).with("title", here).icon(assets.icon("info")).close();
    theme(markup, "btn g sq");
    markup.close();
  }

  private void theme(Markup markup, String style) {
    String name = words.text("me.theme");
    markup.open("button").with("type", "button").with("class", style).with("data-act", "theme");
    markup.with("aria-label", name).with("title", name).icon(assets.icon("moon")).close();
  }

  private void speech(Markup markup) {
    markup.open("form").with("method", "post").with("action", "/language");
    markup.field("hidden", "lang", language.getOther());
    markup.field("hidden", "back", language.getHere());
    markup.open("button", "btn").with("lang", language.getOther());
    markup.text(words.text("me.language")).close().close();
  }

  private void pages(Markup markup, String page) {
    markup.open("nav", "links").with("aria-label", words.text("me.more"));
    markup.open("div", "pages");
    new PlaceMarkup(markup, assets).plain(places.all(page));
    markup.close();
    markup.open("a").with("href", "guide.xhtml?about=" + page).icon(assets.icon("info"));
    markup.element("span", "tx", words.text("guide.here")).close();
    markup.open("a").with("href", "account.xhtml");
    markup.withIf("account".equals(page), "aria-current", "page");
    markup.icon(assets.icon("key"));
    markup.element("span", "tx", words.text("account.title")).close().close();
  }
}
