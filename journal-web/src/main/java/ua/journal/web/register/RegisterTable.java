package ua.journal.web.register;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import ua.journal.web.locale.Words;

/**
 * The table of a register: headings that sort, the lines its page writes, and the way to the other
 * pages. On a telephone each line is a card and the headings give way to a choice of the order.
 */
@FacesComponent(value = RegisterTable.TYPE, createTag = false)
public class RegisterTable extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.RegisterTable";

  @Override
  public String getFamily() {
    return TYPE;
  }

  private Register<?> register() {
    return (Register<?>) Objects.requireNonNull(getAttributes().get("value"), "value");
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("div", this);
    writer.writeAttribute("class", "scrollx", null);
    writer.writeAttribute("tabindex", "0", null);
    writer.writeAttribute("role", "region", null);
    writer.writeAttribute("aria-label", getAttributes().get("label"), null);
    writer.startElement("table", this);
    writer.writeAttribute("class", "plain stack flow reg", null);
    writer.startElement("thead", this);
    writer.startElement("tr", this);
    for (Head head : register().getHeads()) {
      head(writer, head);
    }
    writer.endElement("tr");
    writer.endElement("thead");
    writer.startElement("tbody", this);
  }

  private void head(ResponseWriter writer, Head head) throws IOException {
    writer.startElement("th", this);
    writer.writeAttribute("scope", "col", null);
    if (head.number()) {
      writer.writeAttribute("class", "num", null);
    }
    if (head.href().isEmpty()) {
      writer.writeText(head.title(), null);
    } else {
      writer.writeAttribute("aria-sort", head.sort(), null);
      link(writer, head.href(), "sort-" + head.key(), "sort", head.title());
    }
    writer.endElement("th");
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.endElement("tbody");
    writer.endElement("table");
    writer.endElement("div");
    Register<?> register = register();
    if (!register.getSpan().isEmpty()) {
      pages(writer, register, CDI.current().select(Words.class).get());
    }
  }

  private void pages(ResponseWriter writer, Register<?> register, Words words) throws IOException {
    writer.startElement("nav", this);
    writer.writeAttribute("class", "pager", null);
    writer.writeAttribute("aria-label", words.say("list.pages"), null);
    int page = register.getPage();
    if (page > 1) {
      link(writer, register.page(page - 1), "page-before", "btn", words.say("list.before"));
    }
    writer.startElement("span", this);
    writer.writeText(register.getSpan(), null);
    writer.endElement("span");
    if (page < register.getPages()) {
      link(writer, register.page(page + 1), "page-next", "btn", words.say("list.next"));
    }
    link(writer, register.getAll(), "page-all", "btn g", words.say("list.all"));
    writer.endElement("nav");
  }

  private void link(ResponseWriter writer, String href, String id, String style, String text)
      throws IOException {
    writer.startElement("a", this);
    writer.writeAttribute("id", id, null);
    writer.writeAttribute("class", style, null);
    writer.writeURIAttribute("href", href, null);
    writer.writeText(text, null);
    writer.endElement("a");
  }
}
