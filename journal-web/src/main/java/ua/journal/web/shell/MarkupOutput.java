package ua.journal.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;

/** Writes {@link Markup} and nothing else: a text would not be escaped here. */
@FacesComponent(value = MarkupOutput.TYPE, createTag = false)
public class MarkupOutput extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.MarkupOutput";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    Object markup = Objects.requireNonNull(getAttributes().get("value"), "value");
    context.getResponseWriter().write(((Markup) markup).toString());
  }
}
