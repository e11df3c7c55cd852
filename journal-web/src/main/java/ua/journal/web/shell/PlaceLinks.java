package ua.journal.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes groups of links. Every page has them twice or three times, so they are written at once and
 * not put together of components.
 */
@FacesComponent(value = PlaceLinks.TYPE, createTag = false)
public class PlaceLinks extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.PlaceLinks";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    Assets assets = CDI.current().select(Assets.class).get();
    String style = Objects.toString(getAttributes().get("styleClass"), "");
    for (Object each : (List<?>) Objects.requireNonNull(getAttributes().get("value"))) {
      PlaceGroup group = (PlaceGroup) each;
      if (!group.caption().isEmpty()) {
        caption(writer, group.caption());
      }
      for (PlaceLink link : group.links()) {
        write(writer, link, style, assets);
      }
    }
  }

  private void caption(ResponseWriter writer, String text) throws IOException {
    element(writer, "div", "cap", text);
    element(writer, "div", "gap", "");
  }

  private void write(ResponseWriter writer, PlaceLink link, String style, Assets assets)
      throws IOException {
    writer.startElement("a", this);
    writer.writeURIAttribute("href", link.address(), null);
    if (!style.isEmpty()) {
      writer.writeAttribute("class", style, null);
      writer.writeAttribute("title", link.title(), null);
    }
    if (link.current()) {
      writer.writeAttribute("aria-current", "page", null);
    }
    writer.startElement("svg", this);
    writer.writeAttribute("class", "i", null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.startElement("use", this);
    writer.writeAttribute("href", assets.icon(link.icon()), null);
    writer.endElement("use");
    writer.endElement("svg");
    element(writer, "span", "tx trunc", link.text());
    if (link.count() > 0) {
      writer.startElement("span", this);
      writer.writeAttribute("class", link.news() ? "bdg a" : "bdg", null);
      writer.writeText(link.count(), null);
      element(writer, "span", "vh", " " + link.counted());
      writer.endElement("span");
    }
    writer.endElement("a");
  }

  private void element(ResponseWriter writer, String name, String style, String text)
      throws IOException {
    writer.startElement(name, this);
    writer.writeAttribute("class", style, null);
    writer.writeText(text, null);
    writer.endElement(name);
  }
}
