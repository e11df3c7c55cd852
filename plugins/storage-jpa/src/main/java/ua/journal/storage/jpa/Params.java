package ua.journal.storage.jpa;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Id;

/** Parameters of one statement, bound from left to right. */
final class Params {
  private final PreparedStatement statement;
  private final boolean kept;
  private List<@Nullable Object> values = new ArrayList<>();
  private int at;

  Params(PreparedStatement statement) {
    this(statement, false);
  }

  /**
   * Starts at the first parameter.
   *
   * @param kept whether to remember what was bound
   */
  Params(PreparedStatement statement, boolean kept) {
    this.statement = statement;
    this.kept = kept;
  }

  void again() {
    at = 0;
    values = new ArrayList<>();
  }

  /** What was bound since the start. */
  List<@Nullable Object> values() {
    return values;
  }

  private void keep(@Nullable Object value) {
    if (kept) {
      values.add(value);
    }
  }

  Params number(long value) throws SQLException {
    keep(value);
    statement.setLong(++at, value);
    return this;
  }

  Params id(Id value) throws SQLException {
    return number(value.value());
  }

  /** Binds a number whose zero means nothing. */
  Params numberOrNull(long value) throws SQLException {
    if (value == 0) {
      keep(null);
      statement.setNull(++at, Types.BIGINT);
      return this;
    }
    return number(value);
  }

  Params small(int value) throws SQLException {
    keep(value);
    statement.setInt(++at, value);
    return this;
  }

  Params bytes(byte[] value) throws SQLException {
    keep(value);
    statement.setBytes(++at, value);
    return this;
  }

  Params flag(boolean value) throws SQLException {
    keep(value);
    statement.setBoolean(++at, value);
    return this;
  }

  Params text(@Nullable String value) throws SQLException {
    keep(value);
    statement.setString(++at, value);
    return this;
  }

  Params constant(@Nullable Enum<?> value) throws SQLException {
    return text(value == null ? null : value.name());
  }

  Params date(@Nullable LocalDate value) throws SQLException {
    keep(value);
    if (value == null) {
      statement.setNull(++at, Types.DATE);
    } else {
      statement.setDate(++at, Date.valueOf(value));
    }
    return this;
  }

  Params time(LocalTime value) throws SQLException {
    keep(value);
    statement.setTime(++at, Time.valueOf(value));
    return this;
  }

  Params moment(LocalDateTime value) throws SQLException {
    return number(Moments.toNanos(value));
  }

  Params keys(Keys keys) throws SQLException {
    for (Object key : keys.padded()) {
      keep(key);
      statement.setObject(++at, key);
    }
    return this;
  }

  /** Binds what another statement remembered. */
  Params again(List<@Nullable Object> remembered) throws SQLException {
    for (Object value : remembered) {
      keep(value);
      statement.setObject(++at, value instanceof LocalDate date ? Date.valueOf(date) : value);
    }
    return this;
  }

  /** Binds the parameters of a statement. */
  interface Binder {
    /** Binds nothing. */
    Binder NONE = params -> {};

    void bind(Params params) throws SQLException;
  }

  /** Binds the parameters of one row of a batch. */
  interface RowBinder<T> {
    void bind(Params params, T row) throws SQLException;
  }
}
