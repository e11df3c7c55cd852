package ua.journal.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Assets;
import ua.journal.web.shell.LinkedText;
import ua.journal.web.shell.Markup;

/** The weeks of the diary as markup: days, lessons, marks, written at once. */
@Named
@RequestScoped
public class WeekView {
  @Inject private DiaryPage page;
  @Inject private Assets assets;
  @Inject private Words words;

  /** Links to the children in the header. */
  public Markup kids() {
    Markup markup = new Markup();
    markup.open("nav", "kids").with("aria-label", words.text("diary.children"));
    page.getWeeks().forEach(child -> kid(markup, child));
    return markup.close();
  }

  /** Tabs of the days, for a phone. */
  public Markup tabs() {
    Markup markup = new Markup();
    markup.open("fieldset", "days").element("legend", "vh", words.text("today.day"));
    for (DayTab tab : page.getTabs()) {
      markup.open("label").open("input").with("type", "radio").with("name", "day");
      markup.with("class", "t" + tab.no()).with("value", String.valueOf(tab.no()));
      markup.with("aria-label", tab.name()).withIf(tab.shown(), "checked", "checked").end();
      markup.open("span").with("aria-hidden", "true").text(tab.weekday());
      markup.open("b").text(tab.number()).close().close().close();
    }
    return markup.close();
  }

  /** The week of each pupil. */
  public Markup weeks() {
    Markup markup = new Markup();
    page.getWeeks().forEach(child -> week(markup, child));
    return markup;
  }

  private void kid(Markup markup, ChildWeek child) {
    markup.open("a").with("class", "kid").with("href", "#child-" + child.pupil());
    markup.element("span", "av", child.initials());
    markup.open("span").open("b").text(child.given()).close();
    markup.open("small").text(child.className()).close().close();
    long fresh = child.fresh();
    if (fresh > 0) {
      markup.open("span", "bdg a").text(fresh);
      markup.element("span", "vh", " " + words.count("diary.freshWord", fresh)).close();
    }
    markup.close();
  }

  private void week(Markup markup, ChildWeek child) {
    String name = "name-" + child.pupil();
    markup.open("section", "child").with("id", "child-" + child.pupil());
    markup.with("aria-labelledby", name);
    markup.open("h2").with("id", name).with("class", "childname").text(child.name());
    if (!child.className().isEmpty()) {
      markup.open("small").text(child.className()).close();
    }
    markup.close();
    List<ChildWeek.News> news = child.news();
    if (!news.isEmpty()) {
      news(markup, news);
    }
    markup.open("div", child.sixDays() ? "week six" : "week");
    child.days().forEach(day -> day(markup, day));
    markup.close().close();
  }

  private void news(Markup markup, List<ChildWeek.News> news) {
    markup.open("div", "card fresh").open("h3").text(words.text("diary.fresh")).close().open("ul");
    for (ChildWeek.News each : news) {
      markup.open("li");
      value(markup, each.mark());
      markup.text(" ").open("span").element("b", "m", each.subject());
      markup.element("span", "sm sec", " " + each.mark().kind()).close().close();
    }
    markup.close().close();
  }

  private void day(Markup markup, DayBlock day) {
    markup.open("section", day.style()).open("header").open("h3").text(day.title()).close();
    markup.element("span", "sm mut", day.note()).close();
    if (day.lessons().isEmpty() && day.undated().isEmpty()) {
      markup.element("p", "none", words.text(day.off() ? "diary.free" : "diary.noLessons"));
    }
    markup.open("ul");
    day.lessons().forEach(lesson -> lesson(markup, lesson));
    for (ChildWeek.News each : day.undated()) {
      markup.open("li", "dl").open("h4").text(each.subject()).close();
      mark(markup, each.mark());
      markup.close();
    }
    markup.close().close();
  }

  private void lesson(Markup markup, LessonBlock lesson) {
    markup.open("li", "dl").open("h4").open("span").text(lesson.no()).close();
    markup.text(lesson.subject()).close();
    if (!lesson.tag().isEmpty()) {
      markup.element("span", lesson.tagStyle(), lesson.tag());
    }
    paragraph(markup, lesson.off());
    paragraph(markup, lesson.topic());
    paragraph(markup, lesson.place());
    if (!lesson.absence().isEmpty()) {
      markup.open("p", "mark").element("span", "mkc a c-n", lesson.absenceShown());
      markup.open("span").text(lesson.absence()).close().close();
    }
    for (String remark : lesson.remarks()) {
      markup.open("p", "mark").open("span").text(remark).close().close();
    }
    lesson.marks().forEach(mark -> mark(markup, mark));
    homework(markup, lesson);
    markup.close();
  }

  private static void paragraph(Markup markup, String text) {
    if (!text.isEmpty()) {
      markup.open("p").text(text).close();
    }
  }

  private void homework(Markup markup, LessonBlock lesson) {
    if (!lesson.due().isEmpty()) {
      markup.open("p", "hw").icon(assets.icon("home"), "i s").open("span");
      markup.element("span", "vh", words.text("diary.due") + " ");
      LinkedText.write(markup, lesson.due());
      markup.close().close();
    }
    if (!lesson.given().isEmpty()) {
      markup.open("details", "given").element("summary", "mut", lesson.givenLabel()).open("p");
      LinkedText.write(markup, lesson.given());
      markup.close().close();
    }
  }

  private void mark(Markup markup, MarkChip mark) {
    markup.open("p", "mark");
    value(markup, mark);
    markup.open("span").text(mark.kind());
    if (mark.fresh()) {
      markup.text(", " + words.text("diary.new"));
    }
    if (!mark.about().isEmpty()) {
      markup.open("small").text(mark.about()).close();
    }
    markup.close().close();
  }

  private static void value(Markup markup, MarkChip mark) {
    markup.open("span", mark.fresh() ? "mkc new" : "mkc");
    if (!mark.was().isEmpty()) {
      markup.open("s").text(mark.was()).close().text(" ");
    }
    markup.text(mark.value()).close();
  }
}
