package ua.journal.storage.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** The databases the journal lives on, and the few places where their SQL differs. */
enum Vendor {
  /** Apache Derby, embedded. */
  DERBY(
      "Derby",
      "org.apache.derby.iapi.jdbc.AutoloadedDriver",
      "",
      "SELECT seq, hash FROM audit_head WHERE school_id = ? FOR UPDATE WITH RS",
      " WITH UR"),
  /** PostgreSQL 15 and later. */
  POSTGRESQL(
      "PostgreSQL",
      "org.postgresql.Driver",
      "SELECT pg_advisory_xact_lock(7061736801)",
      "SELECT seq, hash FROM audit_head WHERE school_id = ? FOR UPDATE",
      "");

  private final String platform;
  private final String driver;
  private final String migrationLock;
  private final String chainHead;
  private final String ownRows;

  Vendor(String platform, String driver, String migrationLock, String chainHead, String ownRows) {
    this.platform = platform;
    this.driver = driver;
    this.migrationLock = migrationLock;
    this.chainHead = chainHead;
    this.ownRows = ownRows;
  }

  static Vendor of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    if (product.contains("Derby")) {
      return DERBY;
    }
    if (product.equals("PostgreSQL")) {
      return POSTGRESQL;
    }
    throw new JournalException(
        ErrorCode.INTERNAL,
        "The storage jpa knows Apache Derby and PostgreSQL, not " + product + "; correct the URL");
  }

  static Vendor ofUrl(String url) {
    if (url.startsWith("jdbc:derby:")) {
      return DERBY;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new JournalException(
        ErrorCode.INTERNAL,
        "The URL must begin with jdbc:derby: or jdbc:postgresql:; correct the key url");
  }

  /** Name of the database as the persistence provider knows it. */
  String platform() {
    return platform;
  }

  String driver() {
    return driver;
  }

  /** Whether the database takes no writes: its folder is read-only, or it follows another one. */
  boolean readOnly(Connection connection) throws SQLException {
    if (this == DERBY) {
      return connection.isReadOnly();
    }
    try (Statement statement = connection.createStatement();
        ResultSet set = statement.executeQuery("SHOW transaction_read_only")) {
      return set.next() && set.getString(1).equals("on");
    }
  }

  /**
   * Lifts the deadlines of a connection, because a migration may take as long as it takes. Returns
   * what {@link #hurry} is to set again.
   */
  int takeTime(Connection connection) throws SQLException {
    if (this == DERBY) {
      return 0;
    }
    int patience = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0);
    execute(connection, "SET SESSION statement_timeout = 0");
    return patience;
  }

  /** Sets the deadlines of a connection as they had been. */
  void hurry(Connection connection, int networkTimeout) throws SQLException {
    if (this == POSTGRESQL) {
      execute(connection, "RESET statement_timeout");
      connection.setNetworkTimeout(Runnable::run, networkTimeout);
    }
  }

  private static void execute(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
    connection.commit();
  }

  /** Folder of the migrations beside this class. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Statement that lets one node migrate at a time, empty where there can be but one. */
  String migrationLock() {
    return migrationLock;
  }

  /** Statement that reads a chain's head and keeps it locked until the transaction ends. */
  String chainHead() {
    return chainHead;
  }

  /**
   * End of a SELECT that is after rows this transaction has written. Derby may go through the whole
   * table for them and would wait for the rows others are writing.
   */
  String ownRows() {
    return ownRows;
  }
}
