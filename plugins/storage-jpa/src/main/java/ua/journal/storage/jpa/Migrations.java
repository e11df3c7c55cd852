package ua.journal.storage.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Brings a schema to the program's version: numbered files, one transaction each, forward only. A
 * file that was changed after it had been applied, or a schema from a newer program, is refused.
 */
final class Migrations {
  /** File names in order; numbers may be missing, and an older file may arrive later. */
  static final List<String> FILES =
      List.of(
          "V001__schema.sql",
          "V002__activation.sql",
          "V003__import_traces.sql",
          "V004__open_lessons.sql",
          "V005__missed_lessons.sql",
          "V006__plans.sql",
          "V007__groups_and_load.sql",
          "V008__timetable_versions.sql",
          "V009__notices.sql",
          "V011__cards.sql",
          "V012__contingent.sql",
          "V013__help.sql",
          "V014__documents.sql",
          "V015__import_undo.sql",
          "V016__school_year.sql",
          "V017__code_batches.sql",
          "V018__circumstances.sql",
          "V019__weeks_of_a_pupil.sql",
          "V020__every_other_week.sql",
          "V021__turns.sql",
          "V024__changed_lessons.sql",
          "V032__log.sql",
          "V033__training.sql",
          "V034__votes.sql",
          "V035__commands.sql",
          "V036__external_ids.sql",
          "V038__plugins.sql",
          "V039__credentials.sql",
          "V043__columns_of_a_semester.sql",
          "V050__facts.sql",
          "V053__waiting_codes.sql",
          "V054__founded_once.sql",
          "V059__joined_people.sql");

  /** Folder of the files every database takes as they are. */
  static final String SHARED = "shared";

  private static final String TABLE = "schema_version";

  private final Vendor vendor;

  Migrations(Vendor vendor) {
    this.vendor = vendor;
  }

  void run(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    int patience = vendor.takeTime(connection);
    try {
      Map<Integer, String> applied = applied(connection, true);
      refuseNewer(applied);
      for (String file : FILES) {
        int version = number(file);
        String script = script(file);
        String checksum = Chain.sha256(script);
        if (!applied.containsKey(version)) {
          apply(connection, file, script, checksum);
        } else if (!applied.get(version).equals(checksum)) {
          throw new JournalException(
              ErrorCode.INTERNAL,
              "Migration "
                  + file
                  + " differs from the one applied earlier;"
                  + " start the program with which the database was last used");
        }
      }
    } finally {
      connection.rollback();
      vendor.hurry(connection, patience);
    }
  }

  /** Refuses a schema of another version, and changes nothing. */
  void check(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      Map<Integer, String> applied = applied(connection, false);
      refuseNewer(applied);
      List<String> missing =
          FILES.stream().filter(file -> !applied.containsKey(number(file))).toList();
      if (!missing.isEmpty()) {
        throw new JournalException(
            ErrorCode.INTERNAL,
            "The database lacks " + missing + "; it was last used by an older program, take that");
      }
    } finally {
      connection.rollback();
    }
  }

  /** The number in a file's name: 9 for V009__notices.sql. */
  private static int number(String file) {
    return Integer.parseInt(file.substring(1, file.indexOf('_')));
  }

  private Map<Integer, String> applied(Connection connection, boolean lock) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (lock && !vendor.migrationLock().isEmpty()) {
        statement.execute(vendor.migrationLock());
      }
      if (!exists(connection)) {
        return Map.of();
      }
      Map<Integer, String> applied = new HashMap<>();
      try (ResultSet set = statement.executeQuery("SELECT version, checksum FROM " + TABLE)) {
        while (set.next()) {
          applied.put(set.getInt(1), set.getString(2));
        }
      }
      return applied;
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    String stored =
        connection.getMetaData().storesUpperCaseIdentifiers() ? "SCHEMA_VERSION" : TABLE;
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), stored, null)) {
      return tables.next();
    }
  }

  private static void refuseNewer(Map<Integer, String> applied) {
    Set<Integer> unknown = new TreeSet<>(applied.keySet());
    FILES.forEach(file -> unknown.remove(number(file)));
    if (!unknown.isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "The database has schema versions "
              + unknown
              + ", which this program does not know"
              + "; start the newer program, or restore the copy made before it");
    }
  }

  private static void apply(Connection connection, String file, String script, String checksum)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (file.equals(FILES.get(0))) {
        statement.execute(
            "CREATE TABLE "
                + TABLE
                + " (version INTEGER NOT NULL PRIMARY KEY,"
                + " name VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL)");
      }
      for (String one : statements(script)) {
        statement.execute(one);
      }
    }
    try (PreparedStatement record =
        connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?, ?, ?)")) {
      record.setInt(1, number(file));
      record.setString(2, file);
      record.setString(3, checksum);
      record.executeUpdate();
    }
    connection.commit();
  }

  /** Splits a script at semicolons that end a line; comments stand on lines of their own. */
  private static List<String> statements(String script) {
    String bare = script.replaceAll("(?m)^\\s*--.*$", "");
    return List.of(bare.split(";\\s*(\\n|$)")).stream().filter(s -> !s.isBlank()).toList();
  }

  /** What a file says to this database: of its own folder, else what all databases share. */
  private String script(String file) {
    URL own = Migrations.class.getResource(vendor.folder() + "/" + file);
    URL script = own == null ? Migrations.class.getResource(SHARED + "/" + file) : own;
    if (script == null) {
      throw new JournalException(ErrorCode.INTERNAL, "The plugin lacks its migration " + file);
    }
    try (InputStream in = script.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new JournalException(ErrorCode.INTERNAL, "Cannot read " + script, Map.of(), e);
    }
  }
}
