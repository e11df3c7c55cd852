package ua.journal.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Counts the statements that a storage over JDBC executes; a batch counts as one. The storage gets
 * {@link #source()} instead of a data source of its own. Thread-safe.
 */
public final class CountedStatements {
  private final Connections connections;
  private final AtomicLong executed = new AtomicLong();

  /**
   * Begins with nothing counted.
   *
   * @param connections opens connections to the database, not null
   */
  public CountedStatements(Connections connections) {
    this.connections = connections;
  }

  /** Opens connections. */
  @FunctionalInterface
  public interface Connections {
    /**
     * Opens one.
     *
     * @return a connection, which the caller closes
     * @throws SQLException when the database does not answer
     */
    Connection open() throws SQLException;
  }

  /**
   * Makes a data source whose statements are counted; it does nothing but give connections.
   *
   * @return the data source, never null
   */
  public DataSource source() {
    Object proxy =
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              if (method.getReturnType() != Connection.class) {
                throw new UnsupportedOperationException(method.getName());
              }
              return counted(Connection.class, connections.open());
            });
    return (DataSource) proxy;
  }

  /**
   * Returns the number of statements since the last call.
   *
   * @return statements executed
   */
  public long take() {
    return executed.getAndSet(0);
  }

  private <T> T counted(Class<T> type, Object target) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                executed.incrementAndGet();
              }
              try {
                Object answer = method.invoke(target, arguments);
                return method.getReturnType().getName().endsWith("Statement")
                    ? counted(method.getReturnType(), answer)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }
}
