package ua.journal.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import ua.journal.core.lessons.WebAddress;

/**
 * Text somebody typed in which addresses of pages are links; everything else, and any other scheme,
 * stays text. The page behind a link learns nothing of this one.
 */
@FacesComponent(value = LinkedText.TYPE, createTag = false)
public class LinkedText extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.LinkedText";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    String text = Objects.toString(getAttributes().get("value"), "");
    Matcher address = WebAddress.PATTERN.matcher(text);
    int at = 0;
    while (address.find()) {
      writer.writeText(text.substring(at, address.start()), null);
      writer.startElement("a", this);
      writer.writeURIAttribute("href", address.group(), null);
      writer.writeAttribute("rel", "noopener noreferrer", null);
      writer.writeAttribute("target", "_blank", null);
      writer.writeText(address.group(), null);
      writer.endElement("a");
      at = address.end();
    }
    writer.writeText(text.substring(at), null);
  }
}
