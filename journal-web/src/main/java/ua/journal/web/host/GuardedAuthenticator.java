package ua.journal.web.host;

import java.util.Locale;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Step;

/** An authenticator behind the host's edge. */
final class GuardedAuthenticator implements Authenticator {
  private final Authenticator authenticator;
  private final Edge edge;

  GuardedAuthenticator(Authenticator authenticator, Edge edge) {
    this.authenticator = authenticator;
    this.edge = edge;
  }

  @Override
  public Part part() {
    return edge.answer(authenticator::part);
  }

  @Override
  public String label(Locale locale) {
    return edge.answer(() -> authenticator.label(locale));
  }

  @Override
  public Step begin(Visit visit) {
    return edge.answer(() -> authenticator.begin(visit));
  }

  @Override
  public Step answer(Attempt attempt) {
    return edge.answer(() -> authenticator.answer(attempt));
  }

  @Override
  public void close() {
    edge.answer(
        () -> {
          authenticator.close();
          return true;
        });
  }
}
