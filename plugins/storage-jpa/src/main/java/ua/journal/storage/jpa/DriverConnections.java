package ua.journal.storage.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Connections straight from a driver, for the moments before and after the pool.
 *
 * @param user user name, empty for none
 * @param password password, empty for none
 */
record DriverConnections(String user, String password) {
  static final DriverConnections ANONYMOUS = new DriverConnections("", "");

  Connection open(String url) throws SQLException {
    load(Vendor.ofUrl(url));
    Properties properties = new Properties();
    if (!user.isEmpty()) {
      properties.setProperty("user", user);
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(url, properties);
  }

  /** A server's drivers are not announced to applications; naming the class announces it. */
  private static void load(Vendor vendor) {
    try {
      Class.forName(vendor.driver(), true, DriverConnections.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "The driver of " + vendor.platform() + " is not on the class path; add its jars",
          Map.of(),
          e);
    }
  }

  @Override
  public String toString() {
    return "DriverConnections[user=" + user + "]";
  }
}
