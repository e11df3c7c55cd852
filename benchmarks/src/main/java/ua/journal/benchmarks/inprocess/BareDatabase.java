package ua.journal.benchmarks.inprocess;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.store.Database;

/** The floor: what the database does when nothing stands above it but its driver. */
final class BareDatabase implements AutoCloseable {
  private static final String DENSEST =
      "SELECT journal_id, COUNT(*) AS cells FROM mark WHERE term_no = 1"
          + " GROUP BY journal_id ORDER BY cells DESC FETCH FIRST 34 ROWS ONLY";
  private static final String MARKS =
      "SELECT column_id, pupil_id, mark_value, revision, previous, author_id, at_nanos"
          + " FROM mark WHERE journal_id = ? AND term_no = 1";
  private static final String ABSENCES =
      "SELECT lesson_id, pupil_id, fact, minutes, revision FROM attendance"
          + " WHERE journal_id = ? AND term_no = 1";

  private final Database database;
  private final List<Connection> open = new ArrayList<>();
  private final AtomicLong ids = new AtomicLong(System.currentTimeMillis() << 20);

  BareDatabase(Database database) {
    this.database = database;
  }

  List<Row> measure(String where, List<Integer> clients, Load load, Cpu cpu) throws Exception {
    List<Long> journals = densest();
    table();
    List<Row> rows = new ArrayList<>();
    for (int count : clients) {
      List<Operation> reads = new ArrayList<>();
      for (int client = 0; client < count; client++) {
        reads.add(read(journals.get(client)));
      }
      rows.add(new Row(where, "bare: sheet read 29 × 60", load.run(reads, cpu), 0, 2));
      close();
      List<Operation> inserts = new ArrayList<>();
      for (int client = 0; client < count; client++) {
        inserts.add(insert());
      }
      rows.add(new Row(where, "bare: insert + commit", load.run(inserts, cpu), 0, 1));
      close();
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : open) {
      connection.rollback();
      connection.close();
    }
    open.clear();
  }

  private Operation read(long journal) throws SQLException {
    Connection connection = connect();
    PreparedStatement marks = connection.prepareStatement(MARKS);
    PreparedStatement absences = connection.prepareStatement(ABSENCES);
    return () -> {
      drain(marks, journal);
      drain(absences, journal);
      connection.rollback();
      return 0;
    };
  }

  private static void drain(PreparedStatement statement, long journal) throws SQLException {
    statement.setLong(1, journal);
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      }
    }
  }

  private Operation insert() throws SQLException {
    Connection connection = connect();
    PreparedStatement insert =
        connection.prepareStatement("INSERT INTO bench_insert (id, word) VALUES (?, ?)");
    return () -> {
      insert.setLong(1, ids.incrementAndGet());
      insert.setString(2, "12");
      insert.executeUpdate();
      connection.commit();
      return 0;
    };
  }

  private List<Long> densest() throws SQLException {
    List<Long> journals = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(DENSEST)) {
        while (rows.next()) {
          journals.add(rows.getLong(1));
        }
      }
      connection.rollback();
    }
    return journals;
  }

  private void table() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet found =
          connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
        boolean exists = false;
        while (found.next()) {
          exists |= "bench_insert".equalsIgnoreCase(found.getString("TABLE_NAME"));
        }
        if (!exists) {
          statement.execute("CREATE TABLE bench_insert (id BIGINT PRIMARY KEY, word VARCHAR(20))");
        }
      }
      connection.commit();
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = database.connect();
    open.add(connection);
    return connection;
  }
}
