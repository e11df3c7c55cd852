package ua.journal.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the browser that a form has come to its action: only then is what was typed no longer kept
 * there. An answer that gets lost, a page that expired or a value that could not be read tell
 * nothing.
 */
public class SentForms implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String FIELD = "formSent";
  private static final String COOKIE = "form-sent";
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private static final int MINUTE = 60;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    ExternalContext outer = event.getFacesContext().getExternalContext();
    @Nullable String id = outer.getRequestParameterMap().get(FIELD);
    boolean failed =
        event
            .getFacesContext()
            .getExceptionHandler()
            .getUnhandledExceptionQueuedEvents()
            .iterator()
            .hasNext();
    if (id != null && ID.matcher(id).matches() && !failed && !outer.isResponseCommitted()) {
      // read by the page itself; it names nothing and nobody
      outer.addResponseCookie(
          COOKIE, id, Map.of("path", "/", "maxAge", MINUTE, "secure", outer.isSecure()));
    }
  }
}
