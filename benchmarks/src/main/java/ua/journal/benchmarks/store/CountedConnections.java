package ua.journal.benchmarks.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that counts the statements a storage executes; a batch counts as one. It stands in
 * the naming service, where a server would offer its own.
 */
public final class CountedConnections implements DataSource {
  /** Name in the naming service. */
  public static final String NAME = "jdbc/counted";

  private final Database database;
  private final AtomicLong statements = new AtomicLong();

  private CountedConnections(Database database) {
    this.database = database;
  }

  /**
   * Offers connections to a database under {@link #NAME}; once in a program.
   *
   * @param database the first database, not null
   * @return the data source, never null
   * @throws NamingException when another naming service is in place
   */
  public static CountedConnections offer(Database database) throws NamingException {
    CountedConnections source = new CountedConnections(database);
    current = source;
    if (!NamingManager.hasInitialContextFactoryBuilder()) {
      NamingManager.setInitialContextFactoryBuilder(environment -> any -> context());
    }
    return source;
  }

  private static @Nullable CountedConnections current;

  private static Context context() throws NamingException {
    return new InitialContext(true) {
      @Override
      public Object lookup(String name) {
        return Objects.requireNonNull(current);
      }
    };
  }

  /**
   * Returns the number of statements since the last call.
   *
   * @return statements executed
   */
  public long take() {
    return statements.getAndSet(0);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = database.connect();
    return counted(Connection.class, connection);
  }

  private <T> T counted(Class<T> type, T target) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
              }
              try {
                Object answer = method.invoke(target, arguments);
                return method.getReturnType().getName().endsWith("Statement")
                    ? wrap(method.getReturnType(), answer)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private <T> T wrap(Class<T> type, Object statement) {
    return counted(type, type.cast(statement));
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(System.err);
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Nothing is wrapped");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
