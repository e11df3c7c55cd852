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
      frame(writer, sheet);
    }
    island(context, writer, sheet, lessonsOnly);
  }

  private void frame(ResponseWriter writer, Sheet sheet) throws IOException {
    writer.startElement("div", this);
    writer.writeAttribute("class", "work", null);
    writer.writeAttribute("id", "work", null);
    writer.startElement("div", this);
    writer.writeAttribute("class", "gridbox", null);
    writer.writeAttribute("id", "box", null);
    writer.writeAttribute("tabindex", "-1", null);
    writer.startElement("table", this);
    writer.writeAttribute("class", "g", null);
    writer.writeAttribute("id", "jgrid", null);
    writer.writeAttribute("role", "grid", null);
    writer.writeAttribute("aria-label", getAttributes().get("label"), null);
    writer.startElement("tbody", this);
    Map<PersonId, String> names = sheet.names();
    int no = 0;
    for (Member member : sheet.pupils()) {
      no++;
      row(writer, no, member, Objects.requireNonNull(names.get(member.pupil())), sheet);
    }
    writer.endElement("tbody");
    writer.endElement("table");
    writer.endElement("div");
    writer.endElement("div");
  }

  private void row(ResponseWriter writer, int no, Member member, String called, Sheet sheet)
      throws IOException {
    boolean links = Boolean.TRUE.equals(getAttributes().get("links"));
    writer.startElement("tr", this);
    writer.writeAttribute("data-pupil", member.pupil().toString(), null);
    writer.startElement("td", this);
    writer.writeAttribute("class", "stk s0", null);
    writer.writeText(no, null);
    writer.endElement("td");
    writer.startElement("th", this);
    writer.writeAttribute("class", "stk s1", null);
    writer.writeAttribute("scope", "row", null);
    writer.writeAttribute("title", called, null);
    String tag = links ? "a" : "span";
    writer.startElement(tag, this);
    writer.writeAttribute("class", "nm", null);
    if (links) {
      writer.writeAttribute("href", "diary.xhtml?pupil=" + member.pupil(), null);
      writer.writeAttribute("tabindex", "-1", null);
    }
    name(writer, member.name(), called);
    writer.endElement(tag);
    stay(writer, member, sheet);
    writer.endElement("th");
    writer.endElement("tr");
  }

  /** Says since when a late arrival, and until when a pupil who left, stood on the list. */
  private void stay(ResponseWriter writer, Member member, Sheet sheet) throws IOException {
    LocalDate from = member.latest().from();
    boolean came = from.isAfter(sheet.head().terms().get(0).from());
    if (!came && member.to() == null) {
      return;
    }
    writer.startElement("span", this);
    writer.writeAttribute("class", "tag", null);
    if (!member.orderOut().isEmpty()) {
      writer.writeAttribute("title", member.orderOut(), null);
    }
    String word = member.to() == null ? "since" : "until";
    writer.writeText(getAttributes().get(word) + " ", null);
    writer.writeText(DAY.format(member.to() == null ? from : member.to()), null);
    writer.endElement("span");
  }

  /**
   * The given name, and what tells a namesake apart, in full where there is room, as an initial on
   * a phone.
   */
  private void name(ResponseWriter writer, PersonName name, String called) throws IOException {
    String more = called.substring(name.listed().length());
    writer.writeText(name.surname(), null);
    writer.startElement("span", this);
    writer.writeAttribute("class", "fn", null);
    writer.writeText(" " + name.given() + more, null);
    writer.endElement("span");
    writer.startElement("span", this);
    writer.writeAttribute("class", "in", null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.writeText(" " + name.given().charAt(0) + "." + brief(more, name), null);
    writer.endElement("span");
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
