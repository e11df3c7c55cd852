package ua.journal.benchmarks.imports;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every row an import left, to be inserted by nothing but the driver. */
final class BareCopy {
  private static final int BATCH = 1000;

  private final List<Contents> tables = new ArrayList<>();

  private record Contents(String insert, int[] types, List<Object[]> rows) {}

  /** Reads the tables that have rows in one database and none in another, parents first. */
  static BareCopy of(Connection full, Connection empty) throws SQLException {
    BareCopy copy = new BareCopy();
    for (String table : parentsFirst(full)) {
      Contents contents = read(full, table);
      if (!contents.rows().isEmpty() && read(empty, table).rows().isEmpty()) {
        copy.tables.add(contents);
      }
    }
    return copy;
  }

  int rows() {
    return tables.stream().mapToInt(table -> table.rows().size()).sum();
  }

  /** Inserts all rows in batches of one transaction. */
  void write(Connection connection) throws SQLException {
    for (Contents table : tables) {
      try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
        int waiting = 0;
        for (Object[] row : table.rows()) {
          bind(statement, row, table.types());
          statement.addBatch();
          if (++waiting % BATCH == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
      }
    }
    connection.commit();
  }

  private static void bind(PreparedStatement statement, Object[] row, int[] types)
      throws SQLException {
    for (int i = 0; i < row.length; i++) {
      if (row[i] == null) {
        statement.setNull(i + 1, types[i]);
      } else if (row[i] instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (row[i] instanceof String text) {
        statement.setString(i + 1, text);
      } else {
        statement.setObject(i + 1, row[i], types[i]);
      }
    }
  }

  private static Contents read(Connection connection, String table) throws SQLException {
    String columns = String.join(", ", columns(connection, table));
    try (Statement statement = connection.createStatement();
        ResultSet set = statement.executeQuery("SELECT %s FROM %s".formatted(columns, table))) {
      ResultSetMetaData shape = set.getMetaData();
      int[] types = new int[shape.getColumnCount()];
      for (int i = 0; i < types.length; i++) {
        types[i] = shape.getColumnType(i + 1);
      }
      List<Object[]> rows = new ArrayList<>();
      while (set.next()) {
        rows.add(row(set, types));
      }
      String marks = String.join(", ", Collections.nCopies(types.length, "?"));
      String insert = "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks);
      return new Contents(insert, types, rows);
    }
  }

  /** Columns that are written; others the database computes out of them. */
  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet set =
        connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
      while (set.next()) {
        String preset = String.valueOf(set.getString("COLUMN_DEF"));
        boolean computed = preset.startsWith("GENERATED ALWAYS AS");
        if (!computed && !"YES".equals(set.getString("IS_GENERATEDCOLUMN"))) {
          names.add(set.getString("COLUMN_NAME"));
        }
      }
    }
    return names;
  }

  private static Object[] row(ResultSet set, int[] types) throws SQLException {
    Object[] row = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      row[i] =
          switch (types[i]) {
            case Types.BLOB -> set.getBytes(i + 1);
            case Types.CLOB -> set.getString(i + 1);
            default -> set.getObject(i + 1);
          };
    }
    return row;
  }

  private static Set<String> parentsFirst(Connection connection) throws SQLException {
    Set<String> names = new TreeSet<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet set =
        data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (set.next()) {
        names.add(set.getString("TABLE_NAME"));
      }
    }
    Set<String> ordered = new LinkedHashSet<>();
    for (String name : names) {
      add(connection, name, new TreeSet<>(), ordered);
    }
    return ordered;
  }

  private static void add(
      Connection connection, String table, Set<String> waiting, Set<String> ordered)
      throws SQLException {
    if (ordered.contains(table) || !waiting.add(table)) {
      return;
    }
    List<String> parents = new ArrayList<>();
    try (ResultSet keys =
        connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
      while (keys.next()) {
        parents.add(keys.getString("PKTABLE_NAME"));
      }
    }
    for (String parent : parents) {
      add(connection, parent, waiting, ordered);
    }
    ordered.add(table);
  }
}
