package ua.journal.storage.jpa;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * A database that does not answer is asked once: by itself the provider asks three times more with
 * five seconds between, while somebody waits for the page. Made by the provider.
 */
public final class OneAttempt implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
    login.setQueryRetryAttemptCount(0);
    login.setDelayBetweenConnectionAttempts(0);
    login.setConnectionHealthValidatedOnError(false);
  }
}
