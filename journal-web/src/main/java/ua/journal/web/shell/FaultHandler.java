package ua.journal.web.shell;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.problem.Incident;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.Spoken;
import ua.journal.web.problem.TurnedAwayException;

/**
 * Whole-page refusals become the status that speaks of them; everything else is our own fault and
 * goes on to the page of errors with its cause.
 */
class FaultHandler extends ExceptionHandlerWrapper {
  FaultHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
      if (answered(context, event.getContext().getException())) {
        // the page of errors has been written within, and its end took the context away
        return;
      }
    }
    getWrapped().handle();
  }

  private static boolean answered(FacesContext context, Throwable thrown) {
    ViewExpiredException expired = cause(thrown, ViewExpiredException.class);
    if (expired != null) {
      expired(context);
      return true;
    }
    JournalException refused = cause(thrown, JournalException.class);
    if (refused != null && refused.code() != ErrorCode.INTERNAL) {
      if (refused.code() == ErrorCode.UNAVAILABLE) {
        context.getExternalContext().setResponseHeader("Retry-After", FaultPage.PATIENCE_SECONDS);
        FaultPage.because(context.getExternalContext(), refused);
      }
      send(context, status(refused.code()));
      return true;
    }
    TurnedAwayException away = cause(thrown, TurnedAwayException.class);
    if (away != null) {
      context.getExternalContext().setResponseHeader("Retry-After", FaultPage.PATIENCE_SECONDS);
      send(context, away.code().status());
      return true;
    }
    if (isSessionOver(context)) {
      // somebody else, or the person himself elsewhere, has ended it meanwhile
      send(context, HttpServletResponse.SC_UNAUTHORIZED);
      return true;
    }
    if (context.getPartialViewContext().isPartialRequest()) {
      ours(context, thrown);
      return true;
    }
    return false;
  }

  private static boolean isSessionOver(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  /** A script is told our own fault as any client is; Faces would name classes and their words. */
  private static void ours(FacesContext context, Throwable thrown) {
    ExternalContext outer = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) outer.getRequest();
    String number = Incident.log(request.getMethod() + " " + request.getRequestURI(), thrown);
    context.responseComplete();
    try {
      outer.responseReset();
      outer.setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      outer.setResponseContentType(Problem.MEDIA_TYPE);
      outer.getResponseOutputStream().write(Problem.ours(number).toJson(Spoken.in(request)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The form of a page the server no longer knows. The page is shown anew, and its script puts back
   * what was typed; a script that waits for a part of it does the same when it is told.
   */
  private static void expired(FacesContext context) {
    ExternalContext outer = context.getExternalContext();
    String page = Referrer.of((HttpServletRequest) outer.getRequest());
    if (context.getPartialViewContext().isPartialRequest()) {
      outer.setResponseStatus(HttpServletResponse.SC_GONE);
      context.responseComplete();
    } else if (page.isEmpty()) {
      send(context, HttpServletResponse.SC_GONE);
    } else {
      outer.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
      outer.setResponseHeader("Location", page + "#stale");
      context.responseComplete();
    }
  }

  private static int status(ErrorCode code) {
    return switch (code) {
      case NOT_SIGNED_IN -> HttpServletResponse.SC_UNAUTHORIZED;
      case NOT_ALLOWED -> HttpServletResponse.SC_FORBIDDEN;
      case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
      case MALFORMED, RULE_BROKEN -> HttpServletResponse.SC_BAD_REQUEST;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
      case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case INTERNAL -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }

  private static void send(FacesContext context, int status) {
    context.responseComplete();
    try {
      context.getExternalContext().responseSendError(status, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }
}
