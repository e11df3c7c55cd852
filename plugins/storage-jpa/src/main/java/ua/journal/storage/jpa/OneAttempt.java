package ua.journal.storage.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A data source that is asked once for a connection. What it throws is the journal's own error: at
 * a lost connection the persistence provider by itself asks three times more with five seconds
 * between, while somebody waits for the page.
 */
final class OneAttempt {
  private OneAttempt() {}

  static DataSource of(DataSource source) {
    return (DataSource)
        Proxy.newProxyInstance(
            OneAttempt.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              try {
                return method.invoke(source, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() instanceof SQLException refused
                        && method.getName().equals("getConnection")
                    ? Failures.ofConnecting(refused)
                    : e.getCause();
              }
            });
  }
}
