package ua.journal.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Hands out the handler that turns exceptions of pages into statuses. */
public class Faults extends ExceptionHandlerFactory {
  /** Called by Faces. */
  public Faults(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FaultHandler(getWrapped().getExceptionHandler());
  }
}
