package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Times;
import ua.journal.web.locale.Words;

/**
 * A field for a time of day, 08:30 in every browser: one of the browser's own would show what its
 * language has. A text that is no time stays in its field and stops the form.
 */
@Named
@RequestScoped
public class TypedTime implements Converter<String> {
  @Inject private Words words;

  @Override
  public String getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return "";
    }
    return Times.typed(typed)
        .map(LocalTime::toString)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        words.say("time.unread", typed.strip()),
                        null)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, @Nullable String time) {
    return time == null ? "" : time;
  }
}
