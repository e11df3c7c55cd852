package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.StoreState;
import ua.journal.core.common.JournalException;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.PluginFault;
import ua.journal.web.problem.Incident;

/**
 * What went wrong with a page, in words; our own fault gets a number that stands in the log too.
 */
@Named
@RequestScoped
public class FaultPage {
  /** After how many seconds what was not answered may be asked again. */
  static final String PATIENCE_SECONDS = "5";

  private static final String REASON = FaultPage.class.getName() + ".reason";

  @Inject private HttpServletRequest request;
  @Inject private JournalApplication application;

  private @Nullable String incident;

  /** Notes for the page of errors why the storage refused. */
  static void because(ExternalContext context, JournalException refused) {
    String reason = refused.data().get(StoreState.REASON);
    if (reason != null) {
      context.getRequestMap().put(REASON, StoreState.valueOf(reason));
    }
  }

  public int getStatus() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
  }

  /** Key of its name. */
  public String getTitleKey() {
    return "fault." + kind() + ".title";
  }

  /** Key of what can be done about it. */
  public String getTextKey() {
    return "fault." + kind() + plugin().map(fault -> "." + fault.kind().key()).orElse(".text");
  }

  /** Name of the plugin that failed, empty for none. */
  public String getPlugin() {
    return plugin().map(PluginFault::plugin).orElse("");
  }

  private Optional<PluginFault> plugin() {
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return cause instanceof Throwable thrown ? PluginFault.in(thrown) : Optional.empty();
  }

  private String kind() {
    if (application.failure().isPresent()) {
      return "setup";
    }
    if (plugin().isPresent()) {
      return "plugin";
    }
    return switch (getStatus()) {
      case 400, 405, 415, 422 -> "request";
      case 401, 410 -> "session";
      case 403 -> "forbidden";
      case 404 -> "missing";
      case 409 -> "conflict";
      case 413 -> "large";
      case 503 -> store();
      case 429 -> "busy";
      default -> getStatus() < 500 ? "request" : "ours";
    };
  }

  private String store() {
    Object reason = request.getAttribute(REASON);
    if (reason == StoreState.FULL) {
      return "full";
    }
    return reason == StoreState.READ_ONLY ? "readonly" : "busy";
  }

  /** Whether people who run the program have to look. */
  public boolean isOurs() {
    boolean logged = plugin().map(fault -> !fault.incident().isEmpty()).orElse(false);
    return logged || kind().equals("ours") || kind().equals("setup");
  }

  /** The number under which the log tells more. */
  public String getIncident() {
    if (application.failure().isPresent()) {
      return application.failure().get();
    }
    if (incident == null) {
      Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      incident =
          Incident.log(
              where(), cause instanceof Throwable thrown ? thrown : new IllegalStateException());
    }
    return incident;
  }

  /** Without the query: it may name what was looked for. */
  private String where() {
    return request.getMethod() + " " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
  }
}
