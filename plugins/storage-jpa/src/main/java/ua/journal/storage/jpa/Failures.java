package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Turns what the database says into the journal's own errors. The message names the SQLSTATE alone:
 * the database's text may quote values.
 */
final class Failures {
  /**
   * Unique key, the same found at commit (Derby), serialisation, deadlock (standard, PostgreSQL),
   * lock timeout (Derby).
   */
  private static final Set<String> CONFLICTS =
      Set.of("23505", "23506", "23507", "40001", "40P01", "40XL1", "40XL2");

  /** Connection lost, resources gone, shut down by an operator, not answering. */
  private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "53", "57", "58");

  /**
   * Derby's: it cannot be booted; its log, a file of it or a folder cannot be read or written. What
   * it could not finish it takes back.
   */
  private static final Set<String> DERBYS_DISK =
      Set.of("XJ0", "XSL", "XSD", "XBM", "XSR", "40XD", "40XT");

  /** PostgreSQL's. */
  private static final String DISK_FULL = "53100";

  /** Nothing may be written (Derby, PostgreSQL). */
  private static final Set<String> READ_ONLY = Set.of("25502", "25503", "25505", "40XD1", "25006");

  /** A text longer than its column, or with a character the database cannot keep. */
  private static final Set<String> UNFIT = Set.of("22001", "22021");

  private Failures() {}

  static JournalException of(SQLException failure) {
    for (SQLException e = failure; e != null; e = e.getNextException()) {
      String state = e.getSQLState();
      if (state != null && CONFLICTS.contains(state)) {
        return translated(ErrorCode.CONFLICT, state, failure);
      }
    }
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    boolean unavailable =
        failure instanceof SQLTransientException || state.length() == 5 && isUnavailable(state);
    if (state.equals(DISK_FULL)) {
      return unavailable(StoreState.FULL, state, failure);
    }
    if (READ_ONLY.contains(state)) {
      return unavailable(StoreState.READ_ONLY, state, failure);
    }
    if (unavailable) {
      return translated(ErrorCode.UNAVAILABLE, state, failure);
    }
    return translated(
        UNFIT.contains(state) ? ErrorCode.MALFORMED : ErrorCode.INTERNAL, state, failure);
  }

  /**
   * Translates what the work or the persistence provider threw, looking for the SQL exception
   * beneath.
   */
  static JournalException of(RuntimeException failure) {
    SQLException sql = beneath(failure);
    return sql == null
        ? new JournalException(
            ErrorCode.INTERNAL,
            "The work failed: " + failure.getClass().getName(),
            Map.of(),
            failure)
        : of(sql);
  }

  /** Translates what happened before there was a connection: the pool was empty for too long. */
  static JournalException ofConnecting(RuntimeException failure) {
    if (failure instanceof JournalException own) {
      return own;
    }
    SQLException sql = beneath(failure);
    return sql == null
        ? new JournalException(
            ErrorCode.UNAVAILABLE, "No connection is free", Map.of(), withoutValues(failure))
        : ofConnecting(sql);
  }

  /** Translates why a data source gave no connection: none is free, or the database is away. */
  static JournalException ofConnecting(SQLException refused) {
    JournalException told = of(refused);
    return told.code() == ErrorCode.INTERNAL
        ? translated(ErrorCode.UNAVAILABLE, String.valueOf(refused.getSQLState()), refused)
        : told;
  }

  private static boolean isUnavailable(String state) {
    return UNAVAILABLE_CLASSES.contains(state.substring(0, 2))
        || DERBYS_DISK.stream().anyMatch(state::startsWith);
  }

  private static JournalException unavailable(StoreState why, String state, SQLException cause) {
    return new JournalException(
        ErrorCode.UNAVAILABLE,
        "Storage refused with SQLSTATE " + state,
        Map.of(StoreState.REASON, why.name()),
        withoutValues(cause));
  }

  private static JournalException translated(ErrorCode code, String state, SQLException cause) {
    return new JournalException(
        code, "Storage refused with SQLSTATE " + state, Map.of(), withoutValues(cause));
  }

  private static @Nullable SQLException beneath(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  /** Keeps where it happened; the text, which may quote what people wrote, stays behind. */
  private static Throwable withoutValues(Throwable failure) {
    Throwable trace = new IllegalStateException(failure.getClass().getName());
    trace.setStackTrace(failure.getStackTrace());
    return trace;
  }
}
