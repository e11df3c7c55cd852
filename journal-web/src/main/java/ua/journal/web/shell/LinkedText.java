package ua.journal.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
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
    Markup markup = new Markup();
    write(markup, Objects.toString(getAttributes().get("value"), ""));
    context.getResponseWriter().write(markup.toString());
  }

  /** The same for a page that writes its markup itself. */
  public static void write(Markup markup, String text) {
    Matcher address = WebAddress.PATTERN.matcher(text);
    int at = 0;
    while (address.find()) {
      markup.text(text.substring(at, address.start()));
      markup.open("a").with("href", address.group());
      markup.with("rel", "noopener noreferrer").with("target", "_blank");
      markup.text(address.group()).close();
      at = address.end();
    }
    markup.text(text.substring(at));
  }
}
