package ua.journal.web.host;

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
  public Step begin() {
    return edge.answer(authenticator::begin);
  }

  @Override
  public Step answer(Attempt attempt) {
    return edge.answer(() -> authenticator.answer(attempt));
  }

  @Override
  public String seal(char[] password) {
    return edge.answer(() -> authenticator.seal(password));
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
