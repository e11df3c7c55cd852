package ua.journal.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain link that says whether it is the place one is at. A page cannot write that itself: there
 * an attribute without a value still stands, empty, and a style sheet cannot tell.
 */
@FacesComponent(value = PageLink.TYPE, createTag = false)
public class PageLink extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.PageLink";

  private static final List<String> OPTIONAL = List.of("title", "aria-label");

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("a", this);
    writer.writeURIAttribute("href", getAttributes().get("href"), null);
    write(writer, "class", getAttributes().get("styleClass"));
    for (String name : OPTIONAL) {
      write(writer, name, getAttributes().get(name));
    }
    if (Boolean.TRUE.equals(getAttributes().get("current"))) {
      writer.writeAttribute("aria-current", getAttributes().getOrDefault("as", "page"), null);
    }
  }

  private static void write(ResponseWriter writer, String name, @Nullable Object value)
      throws IOException {
    if (value != null) {
      writer.writeAttribute(name, value, null);
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getResponseWriter().endElement("a");
  }
}
