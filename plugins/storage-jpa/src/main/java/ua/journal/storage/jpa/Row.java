package ua.journal.storage.jpa;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/** One row of an answer, read column by column from left to right. */
final class Row {
  private final ResultSet set;
  private final Map<String, LocalTime> times = new HashMap<>();
  private final Map<String, LocalDate> dates = new HashMap<>();
  private int at;

  Row(ResultSet set) {
    this.set = set;
  }

  boolean next() throws SQLException {
    at = 0;
    return set.next();
  }

  long number() throws SQLException {
    return set.getLong(++at);
  }

  /** Looks whether the next column is null without taking it. */
  boolean isNull() throws SQLException {
    return set.getObject(at + 1) == null;
  }

  int small() throws SQLException {
    return set.getInt(++at);
  }

  /** Reads the next column without taking it. */
  int smallAhead() throws SQLException {
    return set.getInt(at + 1);
  }

  byte[] bytes() throws SQLException {
    return set.getBytes(++at);
  }

  boolean flag() throws SQLException {
    return set.getBoolean(++at);
  }

  String text() throws SQLException {
    return set.getString(++at);
  }

  @Nullable String textOrNull() throws SQLException {
    return set.getString(++at);
  }

  String textOrEmpty() throws SQLException {
    String text = textOrNull();
    return text == null ? "" : text;
  }

  LocalDate date() throws SQLException {
    return set.getDate(++at).toLocalDate();
  }

  @Nullable LocalDate dateOrNull() throws SQLException {
    Date date = set.getDate(++at);
    return date == null ? null : date.toLocalDate();
  }

  /** Reads a first and a last day, the last perhaps open, and tells whether a day lies within. */
  boolean spans(LocalDate day) throws SQLException {
    LocalDate from = date();
    LocalDate to = dateOrNull();
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  LocalTime time() throws SQLException {
    return set.getTime(++at).toLocalTime();
  }

  /** A time of day out of a few: a driver makes a calendar for each it is asked for. */
  LocalTime timeOfFew() throws SQLException {
    return times.computeIfAbsent(set.getString(++at), LocalTime::parse);
  }

  /** A day out of a few, like {@link #timeOfFew}. */
  LocalDate dateOfFew() throws SQLException {
    return dates.computeIfAbsent(set.getString(++at), LocalDate::parse);
  }

  LocalDateTime moment() throws SQLException {
    return Moments.fromNanos(set.getLong(++at));
  }

  @Nullable LocalDateTime momentOrNull() throws SQLException {
    long nanos = set.getLong(++at);
    return set.wasNull() ? null : Moments.fromNanos(nanos);
  }

  PersonId person() throws SQLException {
    return new PersonId(number());
  }

  @Nullable PersonId personOrNull() throws SQLException {
    long id = set.getLong(++at);
    return set.wasNull() ? null : new PersonId(id);
  }

  /** Two columns: grade and letter of a class. */
  ClassName className() throws SQLException {
    return new ClassName(small(), text());
  }

  /** Three columns: surname, given name, patronymic. */
  PersonName name() throws SQLException {
    return new PersonName(text(), text(), text());
  }

  /** Three columns of a person who may be nobody. */
  @Nullable String signedOrNull() throws SQLException {
    String surname = textOrNull();
    String given = textOrNull();
    String patronymic = textOrNull();
    return surname == null || given == null || patronymic == null
        ? null
        : new PersonName(surname, given, patronymic).signed();
  }

  /** Three columns of a person who may be nobody. */
  String signedOrEmpty() throws SQLException {
    String signed = signedOrNull();
    return signed == null ? "" : signed;
  }

  <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
    return Enum.valueOf(type, text());
  }

  <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) throws SQLException {
    String name = textOrNull();
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** Makes one value out of a row. */
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }
}
