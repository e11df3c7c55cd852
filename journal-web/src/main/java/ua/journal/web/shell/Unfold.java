package ua.journal.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * What unfolds under its summary, open at once or not. A page cannot write that itself: there an
 * attribute without a value still stands, empty, and means open.
 */
@FacesComponent(value = Unfold.TYPE, createTag = false)
public class Unfold extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.Unfold";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("details", this);
    writer.writeAttribute("class", getAttributes().get("styleClass"), null);
    if (Boolean.TRUE.equals(getAttributes().get("open"))) {
      writer.writeAttribute("open", "open", null);
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getResponseWriter().endElement("details");
  }
}
