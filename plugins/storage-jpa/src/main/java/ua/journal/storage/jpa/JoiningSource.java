package ua.journal.storage.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that gives the connection of the host's transaction while there is one. Whoever
 * gets it may do with it what one does with a connection of one's own: to commit leaves everything
 * to the host, to roll back goes back to where one began, to close gives it back.
 */
final class JoiningSource {
  private JoiningSource() {}

  static DataSource of(DataSource own, HostTransaction host) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Connection joined = host.current();
          return joined != null && method.getName().equals("getConnection")
              ? proxy(Connection.class, new Part(joined, joined.setSavepoint()))
              : call(own, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            JoiningSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The journal's part of a host's transaction, on its thread. */
  private static final class Part implements InvocationHandler {
    private final Connection connection;
    private final Savepoint begin;
    private boolean closed;

    Part(Connection connection, Savepoint begin) {
      this.connection = connection;
      this.begin = begin;
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
        throws Throwable {
      switch (method.getName()) {
        case "commit", "setAutoCommit", "setTransactionIsolation", "setReadOnly":
          return null;
        case "rollback":
          rollback();
          return null;
        case "close":
          closed = true;
          return null;
        case "isClosed":
          return closed || connection.isClosed();
        default:
          return call(connection, method, arguments);
      }
    }

    private void rollback() throws SQLException {
      connection.rollback(begin);
    }
  }
}
