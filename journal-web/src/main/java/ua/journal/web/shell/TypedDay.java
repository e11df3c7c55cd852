package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Dates;
import ua.journal.web.locale.Words;

/**
 * A field for a day: dd.mm.yyyy to the eye, 2026-09-01 to the page behind it. A text that is no day
 * stays in its field and stops the form, so that it is never taken for an empty one.
 */
@Named
@RequestScoped
public class TypedDay implements Converter<String> {
  @Inject private JournalClient client;
  @Inject private Words words;

  @Override
  public String getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return "";
    }
    return Dates.typed(typed, client.today())
        .map(LocalDate::toString)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        words.say("day.unread", typed.strip()),
                        null)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, @Nullable String day) {
    return shown(day);
  }

  /** A day, or its text such as 2026-09-01, as people read it; empty for none. */
  public String shown(@Nullable Object day) {
    if (day == null || day.toString().isEmpty()) {
      return "";
    }
    return words.fullDate(LocalDate.parse(day.toString()));
  }
}
