package ua.journal.storage.jpa;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with the database's password: changes one value of one row of any table, past the
 * program, and puts it back.
 */
final class Tamper {
  private static final Set<String> GENERATED = Set.of("lesson.open_on");

  private final Connection connection;
  private final Random random;
  private final Map<String, List<Column>> tables = new TreeMap<>();

  Tamper(Connection connection, Random random) throws SQLException {
    this.connection = connection;
    this.random = random;
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet set = data.getColumns(null, connection.getSchema(), null, null)) {
      while (set.next()) {
        String table = set.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        Column column =
            new Column(
                table,
                set.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                set.getInt("DATA_TYPE"),
                set.getInt("COLUMN_SIZE"));
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(column);
      }
    }
    tables.keySet().removeIf(table -> table.startsWith("pg_"));
  }

  /** All columns of all tables. */
  Map<String, List<Column>> tables() {
    return tables;
  }

  /** Schools that have rows of a table. */
  List<Long> schools(String table) throws SQLException {
    List<Long> schools = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet set =
            statement.executeQuery(
                "SELECT DISTINCT " + school(table) + " FROM " + table + " t" + way(table))) {
      while (set.next()) {
        schools.add(set.getLong(1));
      }
    }
    return schools;
  }

  private static String way(String table) {
    FactTable facts = FactTable.named(table);
    return facts != null
        ? facts.way()
        : table.equals("revision") ? " JOIN journal s0 ON s0.id = t.journal_id" : "";
  }

  private static String school(String table) {
    FactTable facts = FactTable.named(table);
    return facts != null
        ? facts.school()
        : table.equals("revision") ? "s0.school_id" : "t.school_id";
  }

  /** Changes a value of one row; null where the database does not allow it, or nothing stands. */
  @Nullable Change change(Column column, long school) throws SQLException {
    if (GENERATED.contains(column.full())) {
      return null;
    }
    List<@Nullable Object> row = row(column.table(), school);
    if (row.isEmpty()) {
      return null;
    }
    int at = tables.get(column.table()).indexOf(column);
    Object old = row.get(at);
    Object next = other(column, old);
    if (next == null ? old == null : next.equals(old)) {
      return null;
    }
    Change change = new Change(column, row, old, next);
    return update(change, old, next) ? change : null;
  }

  /** Puts the value back. */
  void undo(Change change) throws SQLException {
    if (!update(change, change.next(), change.old())) {
      throw new IllegalStateException("Cannot undo " + change);
    }
  }

  private List<@Nullable Object> row(String table, long school) throws SQLException {
    List<Column> columns = tables.get(table);
    String names = columns.stream().map(c -> "t." + c.name()).collect(Collectors.joining(", "));
    String from = " FROM " + table + " t" + way(table);
    if (school != 0) {
      from += " WHERE " + school(table) + " = " + school;
    }
    try (Statement statement = connection.createStatement()) {
      int count;
      try (ResultSet set = statement.executeQuery("SELECT COUNT(*)" + from)) {
        set.next();
        count = set.getInt(1);
      }
      List<@Nullable Object> row = new ArrayList<>();
      if (count == 0) {
        return row;
      }
      int skip = random.nextInt(count);
      try (ResultSet set = statement.executeQuery("SELECT " + names + from)) {
        for (int i = 0; i <= skip; i++) {
          set.next();
        }
        for (int i = 1; i <= columns.size(); i++) {
          row.add(read(set, i, columns.get(i - 1)));
        }
        return row;
      }
    }
  }

  private static @Nullable Object read(ResultSet set, int at, Column column) throws SQLException {
    return switch (column.type()) {
      case Types.CLOB -> set.getString(at);
      case Types.BLOB, Types.BINARY -> set.getBytes(at);
      default -> set.getObject(at);
    };
  }

  private boolean update(Change change, @Nullable Object from, @Nullable Object to)
      throws SQLException {
    Column column = change.column();
    List<Column> columns = tables.get(column.table());
    List<String> where = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column each = columns.get(i);
      Object value = each.equals(column) ? from : change.row().get(i);
      if (each.isLarge() || GENERATED.contains(each.full())) {
        continue;
      }
      where.add(each.name() + (value == null ? " IS NULL" : " = ?"));
      if (value != null) {
        values.add(value);
      }
    }
    String text =
        "UPDATE "
            + column.table()
            + " SET "
            + column.name()
            + " = ? WHERE "
            + String.join(" AND ", where);
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      if (to == null) {
        statement.setNull(1, column.type());
      } else {
        statement.setObject(1, to);
      }
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 2, values.get(i));
      }
      boolean done = statement.executeUpdate() > 0;
      connection.commit();
      return done;
    } catch (SQLException e) {
      connection.rollback();
      return false;
    }
  }

  private @Nullable Object other(Column column, @Nullable Object old) {
    if (old != null && random.nextInt(8) == 0) {
      return null;
    }
    return value(column, old);
  }

  private Object value(Column column, @Nullable Object old) {
    return switch (column.type()) {
      case Types.BIGINT ->
          old == null ? foreign(column) : random.nextBoolean() ? foreign(column) : (Long) old + 1;
      case Types.INTEGER -> old == null ? 1 : (Integer) old + 1 + random.nextInt(3);
      case Types.BOOLEAN, Types.BIT -> old == null || !(Boolean) old;
      case Types.DATE ->
          java.sql.Date.valueOf(
              (old == null
                      ? java.time.LocalDate.of(2026, 9, 2)
                      : ((java.sql.Date) old).toLocalDate())
                  .plusDays(1 + random.nextInt(9)));
      case Types.TIME ->
          java.sql.Time.valueOf(
              ((java.sql.Time) old).toLocalTime().plusMinutes(1 + random.nextInt(9)));
      case Types.BLOB, Types.BINARY, Types.VARBINARY -> {
        byte[] bytes = old == null ? new byte[0] : (byte[]) old;
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = 1;
        yield more;
      }
      default -> text(column, old == null ? "" : old.toString());
    };
  }

  private String text(Column column, String old) {
    if (old.length() >= column.size() || !old.isEmpty() && random.nextBoolean()) {
      char last = old.charAt(old.length() - 1);
      return old.substring(0, old.length() - 1) + (last == '7' ? '8' : '7');
    }
    return old + (column.size() < 8 ? "7" : "я");
  }

  /** A value some other row has there, so that foreign keys hold. */
  private Object foreign(Column column) {
    String table =
        column.name().contains("pupil")
                || column.name().endsWith("person_id")
                || column.name().endsWith("_by")
                || column.name().contains("teacher")
                || column.name().contains("leader")
                || column.name().contains("author")
            ? "person"
            : column.name().equals("school_id")
                ? "school"
                : column.name().contains("class_id")
                    ? "school_class"
                    : column.name().contains("journal_id")
                        ? "journal"
                        : column.name().contains("lesson") || column.name().equals("moved_to")
                            ? "lesson"
                            : "";
    if (table.isEmpty()) {
      return random.nextLong() >>> 2;
    }
    try {
      List<Object> row = row(table, 0);
      return row.isEmpty() ? 1L : row.get(names(table).indexOf("id"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> names(String table) {
    return tables.get(table).stream().map(Column::name).toList();
  }

  /** A column of a table. */
  record Column(String table, String name, int type, int size) {
    String full() {
      return table + "." + name;
    }

    boolean isLarge() {
      return type == Types.BLOB || type == Types.CLOB || type == Types.BINARY || size > 1_000_000;
    }
  }

  /** A value that was changed. */
  record Change(
      Column column, List<@Nullable Object> row, @Nullable Object old, @Nullable Object next) {}
}
