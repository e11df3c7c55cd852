package ua.journal.storage.jpa;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;
import javax.sql.DataSource;

/** A data source of the naming service that counts statements; a batch counts as one. */
final class CountedConnections implements DataSource {
  static final String NAME = "jdbc/counted";

  private static CountedConnections current;

  private final String url;
  private final AtomicLong statements = new AtomicLong();

  private CountedConnections(String url) {
    this.url = url;
  }

  static CountedConnections offer(String url) throws NamingException {
    current = new CountedConnections(url);
    if (!NamingManager.hasInitialContextFactoryBuilder()) {
      NamingManager.setInitialContextFactoryBuilder(environment -> any -> context());
    }
    return current;
  }

  private static Context context() throws NamingException {
    return new InitialContext(true) {
      @Override
      public Object lookup(String name) {
        return current;
      }
    };
  }

  /** Statements since the last call. */
  long take() {
    return statements.getAndSet(0);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return counted(Connection.class, DriverManager.getConnection(url));
  }

  private <T> T counted(Class<T> type, T target) {
    return type.cast(
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
            }));
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
    throw new UnsupportedOperationException();
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
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
