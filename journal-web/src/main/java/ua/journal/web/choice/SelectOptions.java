package ua.journal.web.choice;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Options of a select that stands in the form of an address, one of them chosen. A page cannot
 * write that itself: there an attribute without a value still stands, empty, and means chosen.
 */
@FacesComponent(value = SelectOptions.TYPE, createTag = false)
public class SelectOptions extends UIComponentBase {
  /** Type of the component. */
  public static final String TYPE = "ua.journal.web.SelectOptions";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    String chosen = Objects.toString(getAttributes().get("chosen"), "");
    Object value = Objects.requireNonNull(getAttributes().get("value"), "value");
    write(context.getResponseWriter(), (Collection<?>) value, chosen);
  }

  private void write(ResponseWriter writer, Collection<?> options, String chosen)
      throws IOException {
    for (Object each : options) {
      if (each instanceof SelectItemGroup group) {
        writer.startElement("optgroup", this);
        writer.writeAttribute("label", group.getLabel(), null);
        write(writer, List.of(group.getSelectItems()), chosen);
        writer.endElement("optgroup");
      } else {
        option(writer, (SelectItem) each, chosen);
      }
    }
  }

  private void option(ResponseWriter writer, SelectItem item, String chosen) throws IOException {
    String value = item.getValue().toString();
    writer.startElement("option", this);
    writer.writeAttribute("value", value, null);
    if (value.equals(chosen)) {
      writer.writeAttribute("selected", "selected", null);
    }
    writer.writeText(item.getLabel(), null);
    writer.endElement("option");
  }
}
