package ua.journal.storage.jpa;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The statements of one transaction; texts are constants but for the length of IN lists and the
 * names of tables which the database itself gives.
 */
final class Sql {
  private static final int BATCH = 1000;
  private static final int FETCH = 500;

  static final IntConsumer UNWATCHED = rows -> {};

  private final EntityManager entities;
  private final Connection connection;
  private final boolean reading;
  private final Map<Object, Object> answers = new HashMap<>();
  private IntConsumer watcher = UNWATCHED;
  private final Touched touched = new Touched();
  private int written;
  private boolean ended;

  /** Starts the statements of a transaction; what one that never writes has read is remembered. */
  Sql(EntityManager entities, Connection connection, boolean reading) {
    this.entities = entities;
    this.connection = connection;
    this.reading = reading;
  }

  /** Ends the transaction for whoever kept one of its ports. */
  void end() {
    ended = true;
  }

  EntityManager entities() {
    requireOpen();
    return entities;
  }

  void requireOpen() {
    if (ended) {
      throw new JournalException(ErrorCode.INTERNAL, "This transaction has ended");
    }
  }

  /** Whether the database takes no writes. */
  boolean readOnly(Vendor vendor) {
    try {
      return vendor.readOnly(connection());
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  private Connection connection() {
    requireOpen();
    return connection;
  }

  /** Whether it never writes: what it reads has been committed. */
  boolean isReading() {
    return reading;
  }

  /** Reads what parts of a reading transaction need once; the question is a record of its own. */
  <T> T once(Record question, Supplier<T> read) {
    T answer = remembered(question);
    if (answer == null) {
      answer = read.get();
      remember(question, answer);
    }
    return answer;
  }

  /** What a reading transaction has remembered for a question; null for nothing. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T remembered(Record question) {
    requireOpen();
    return (T) answers.get(question);
  }

  /** Keeps an answer for the rest of a transaction; one that writes keeps none. */
  void remember(Record question, Object answer) {
    if (reading) {
      answers.put(question, answer);
    }
  }

  /** Whom to tell how many rows batches have sent from now on. */
  void watch(IntConsumer next) {
    watcher = next;
    written = 0;
  }

  <T> List<T> list(String text, Params.Binder binder, Row.Reader<T> reader) {
    try (PreparedStatement statement = connection().prepareStatement(text)) {
      binder.bind(new Params(statement));
      List<T> rows = new ArrayList<>();
      try (ResultSet set = statement.executeQuery()) {
        Row row = new Row(set);
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  <T> Optional<T> first(String text, Params.Binder binder, Row.Reader<T> reader) {
    return list(text, binder, reader).stream().findFirst();
  }

  /** Reads rows one by one as the database gives them. */
  void stream(String text, Params.Binder binder, Row.Taker taker) {
    try (PreparedStatement statement = connection().prepareStatement(text)) {
      statement.setFetchSize(FETCH);
      binder.bind(new Params(statement));
      try (ResultSet set = statement.executeQuery()) {
        Row row = new Row(set);
        while (row.next()) {
          taker.take(row);
        }
      }
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /** The rows of facts written to, which an entry of the chain will speak of. */
  Touched touched() {
    return touched;
  }

  int update(String text, Params.Binder binder) {
    WriteShape facts = WriteShape.of(text);
    try (PreparedStatement statement = connection().prepareStatement(text)) {
      Params params = new Params(statement, facts != null);
      binder.bind(params);
      List<Object[]> before = look(facts, params);
      int count = statement.executeUpdate();
      note(facts, params.values(), before, count);
      return count;
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /** Reads the keys of the rows a statement is about to change, where it does not name them. */
  private @Nullable List<Object[]> look(@Nullable WriteShape facts, Params params) {
    String text = facts == null ? null : facts.look();
    if (facts == null || text == null) {
      return null;
    }
    List<@Nullable Object> values = params.values();
    int parts = facts.table().key().size();
    return list(
        text,
        p -> p.again(values.subList(facts.lookFrom(), values.size())),
        row -> row.objects(parts));
  }

  private void note(
      @Nullable WriteShape facts,
      List<@Nullable Object> values,
      @Nullable List<Object[]> before,
      int count) {
    if (facts != null && count != 0) {
      touched.note(facts, values, before);
    }
  }

  /** Runs a statement for every row. */
  <T> void each(String text, Collection<T> rows, Params.RowBinder<T> binder) {
    batch(text, rows, binder, false);
  }

  /** Runs a statement for every row and insists that each finds exactly one row to change. */
  <T> void eachFinds(String text, Collection<T> rows, Params.RowBinder<T> binder) {
    batch(text, rows, binder, true);
  }

  /** Foreign keys of other tables that point at one, as the database knows them. */
  List<Reference> references(String table) {
    try {
      DatabaseMetaData data = connection().getMetaData();
      boolean upper = data.storesUpperCaseIdentifiers();
      String stored = upper ? table.toUpperCase(Locale.ROOT) : table;
      List<Reference> references = new ArrayList<>();
      try (ResultSet keys = data.getExportedKeys(null, connection.getSchema(), stored)) {
        while (keys.next()) {
          references.add(
              new Reference(
                  keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT),
                  keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
        }
      }
      return references;
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /** A column of a table that names rows of another. */
  record Reference(String table, String column) {}

  private <T> void batch(
      String text, Collection<T> rows, Params.RowBinder<T> binder, boolean mustFind) {
    if (rows.isEmpty()) {
      return;
    }
    if (rows.size() == 1) {
      int count = update(text, params -> binder.bind(params, rows.iterator().next()));
      check(new int[] {count}, mustFind);
      return;
    }
    try (PreparedStatement statement = connection().prepareStatement(text)) {
      Batch batch = new Batch(statement, WriteShape.of(text), mustFind);
      for (T row : rows) {
        batch.add(binder, row);
      }
      batch.send();
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /** Rows on their way to one statement. */
  private final class Batch {
    private final PreparedStatement statement;
    private final @Nullable WriteShape facts;
    private final boolean mustFind;
    private final Params params;
    private final List<List<@Nullable Object>> values = new ArrayList<>();
    private final List<@Nullable List<Object[]>> before = new ArrayList<>();

    Batch(PreparedStatement statement, @Nullable WriteShape facts, boolean mustFind) {
      this.statement = statement;
      this.facts = facts;
      this.mustFind = mustFind;
      this.params = new Params(statement, facts != null);
    }

    <T> void add(Params.RowBinder<T> binder, T row) throws SQLException {
      params.again();
      binder.bind(params, row);
      statement.addBatch();
      values.add(params.values());
      before.add(look(facts, params));
      if (values.size() == BATCH) {
        send();
      }
    }

    void send() throws SQLException {
      if (values.isEmpty()) {
        return;
      }
      int[] counts = statement.executeBatch();
      check(counts, mustFind);
      for (int i = 0; i < counts.length; i++) {
        note(facts, values.get(i), before.get(i), counts[i]);
      }
      written += counts.length;
      watcher.accept(written);
      values.clear();
      before.clear();
    }
  }

  private static void check(int[] counts, boolean mustFind) {
    for (int count : counts) {
      if (mustFind && count != 1) {
        throw new JournalException(ErrorCode.CONFLICT, "Another change came first");
      }
    }
  }
}
