package ua.journal.storage.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Empties all tables of a Derby database, those that name rows of others first. */
final class Emptying implements AutoCloseable {
  private static final String TABLES =
      "SELECT t.tablename, k.tablename FROM sys.systables t"
          + " LEFT JOIN sys.sysconstraints r ON r.tableid = t.tableid AND r.type IN ('P', 'U')"
          + " LEFT JOIN sys.sysforeignkeys f ON f.keyconstraintid = r.constraintid"
          + " LEFT JOIN sys.sysconstraints c ON c.constraintid = f.constraintid"
          + " LEFT JOIN sys.systables k ON k.tableid = c.tableid"
          + " WHERE t.tabletype = 'T' AND t.tablename <> 'SCHEMA_VERSION'";

  private final Connection connection;
  private final List<String> order;

  Emptying(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    this.order = order(pointedAtBy());
  }

  void run() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : order) {
        statement.executeUpdate("DELETE FROM " + table);
      }
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private Map<String, Set<String>> pointedAtBy() throws SQLException {
    Map<String, Set<String>> tables = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet set = statement.executeQuery(TABLES)) {
      while (set.next()) {
        Set<String> others = tables.computeIfAbsent(set.getString(1), table -> new TreeSet<>());
        String other = set.getString(2);
        if (other != null && !other.equals(set.getString(1))) {
          others.add(other);
        }
      }
    }
    return tables;
  }

  private static List<String> order(Map<String, Set<String>> pointedAtBy) {
    List<String> order = new ArrayList<>();
    while (order.size() < pointedAtBy.size()) {
      List<String> free =
          pointedAtBy.keySet().stream()
              .filter(table -> !order.contains(table) && order.containsAll(pointedAtBy.get(table)))
              .toList();
      if (free.isEmpty()) {
        throw new IllegalStateException("Tables point at each other: " + pointedAtBy);
      }
      order.addAll(free);
    }
    return order;
  }
}
