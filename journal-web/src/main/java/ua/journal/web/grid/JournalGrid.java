package ua.journal.web.grid;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.teaching.Member;
import ua.journal.web.json.SheetJson;
import ua.journal.web.shell.Markup;

/**
 * The grid of a journal: the table with its names, and the sheet as a JSON island from which the
 * script paints every cell. One component, whatever the number of cells. With the attribute {@code
 * island} it is the island of lessons alone, for the page of topics.
 */
@FacesComponent(value = JournalGrid.TYPE, createTag = false)
public class JournalGrid extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.JournalGrid";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    Sheet sheet = (Sheet) Objects.requireNonNull(getAttributes().get("value"));
    ResponseWriter writer = context.getResponseWriter();
    boolean lessonsOnly = getAttributes().get("island") != null;
    if (!lessonsOnly) {
      writer.write(frame(sheet).toString());
    }
    island(context, writer, sheet, lessonsOnly);
  }

  private Markup frame(Sheet sheet) {
    Markup markup = new Markup();
    markup.open("div").with("class", "work").with("id", "work");
    markup.open("div").with("class", "gridbox").with("id", "box").with("tabindex", "-1");
    markup.open("table").with("class", "g").with("id", "jgrid").with("role", "grid");
    markup.with("aria-label", Objects.toString(getAttributes().get("label"), "")).open("tbody");
    boolean links = Boolean.TRUE.equals(getAttributes().get("links"));
    Map<PersonId, String> names = sheet.names();
    int no = 0;
    for (Member member : sheet.pupils()) {
      no++;
      String called = Objects.requireNonNull(names.get(member.pupil()));
      row(markup, no, member, called, sheet, links);
    }
    return markup.close().close().close().close();
  }

  private void row(
      Markup markup, int no, Member member, String called, Sheet sheet, boolean links) {
    String pupil = member.pupil().toString();
    markup.open("tr").with("data-pupil", pupil).open("td", "stk s0").text(no).close();
    markup.open("th", "stk s1").with("scope", "row").with("title", called);
    if (links) {
      markup.open("a", "nm").with("href", "diary.xhtml?pupil=" + pupil).with("tabindex", "-1");
    } else {
      markup.open("span", "nm");
    }
    name(markup, member.name(), called);
    markup.close();
    stay(markup, member, sheet);
    markup.close().close();
  }

  /** Says since when a late arrival, and until when a pupil who left, stood on the list. */
  private void stay(Markup markup, Member member, Sheet sheet) {
    LocalDate from = member.latest().from();
    LocalDate to = member.to();
    boolean came = from.isAfter(sheet.head().terms().get(0).from());
    if (!came && to == null) {
      return;
    }
    markup.open("span", "tag");
    markup.withIf(!member.orderOut().isEmpty(), "title", member.orderOut());
    String word = (String) getAttributes().get(to == null ? "since" : "until");
    markup.text(word + " " + DAY.format(to == null ? from : to)).close();
  }

  /**
   * The given name, and what tells a namesake apart, in full where there is room, as an initial on
   * a phone.
   */
  private static void name(Markup markup, PersonName name, String called) {
    String more = called.substring(name.listed().length());
    markup.text(name.surname()).element("span", "fn", " " + name.given() + more);
    markup.open("span", "in").with("aria-hidden", "true");
    markup.text(" " + name.given().charAt(0) + "." + brief(more, name)).close();
  }

  private static String brief(String more, PersonName name) {
    return more.isEmpty() || name.patronymic().isEmpty()
        ? more
        : more.replace(name.patronymic(), name.patronymic().charAt(0) + ".");
  }

  /** Writes the sheet as it is: its JSON never holds «<». */
  private static void island(
      FacesContext context, ResponseWriter writer, Sheet sheet, boolean lessonsOnly)
      throws IOException {
    Locale locale = context.getViewRoot().getLocale();
    writer.write("<script type=\"application/json\" id=\"sheet\">");
    if (lessonsOnly) {
      SheetJson.writeLessons(sheet, locale, writer);
    } else {
      SheetJson.write(sheet, locale, writer);
    }
    writer.write("</script>");
  }
}
