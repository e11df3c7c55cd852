package ua.journal.storage.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A Derby database that lives in memory as long as its storage, for trials, tests and programs that
 * keep nothing.
 *
 * @param url where connections are made to
 */
record DerbyMemory(String url) implements Ground {
  static final String PREFIX = "jdbc:derby:memory:";

  private static final String DROPPED = "08006";

  static DerbyMemory create() {
    return named("journal-" + UUID.randomUUID());
  }

  static DerbyMemory named(String name) {
    DerbyMemory memory = new DerbyMemory(PREFIX + name);
    try (Connection connection = DriverConnections.ANONYMOUS.open(memory.url + ";create=true")) {
      new Migrations(Vendor.DERBY).run(connection);
    } catch (SQLException e) {
      throw Failures.of(e);
    }
    return memory;
  }

  @Override
  public void close() {
    try (Connection never = DriverConnections.ANONYMOUS.open(url + ";drop=true")) {
      throw new IllegalStateException("Derby gave " + never + " instead of dropping");
    } catch (SQLException e) {
      if (!DROPPED.equals(e.getSQLState())) {
        throw Failures.of(e);
      }
    }
  }
}
