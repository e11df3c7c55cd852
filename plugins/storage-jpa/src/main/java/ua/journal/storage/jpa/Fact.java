package ua.journal.storage.jpa;

import java.sql.SQLException;

/**
 * What an entry of the chain says about one row.
 *
 * @param table number of the table
 * @param key of the row
 * @param act one of {@link #NEW}, {@link #CHANGED}, {@link #GONE}
 * @param salt under which it was committed
 * @param hash of the row, empty when it is gone
 * @param fields short hashes of its columns
 */
record Fact(int table, String key, int act, long salt, String hash, String fields) {
  static final int NEW = 1;
  static final int CHANGED = 2;
  static final int GONE = 3;

  /** Columns of {@link #read}. */
  static final String COLUMNS = "f.table_no, f.row_key, f.act, f.salt, f.hash, f.fields";

  static Fact read(Row row) throws SQLException {
    return new Fact(row.small(), row.text(), row.small(), row.number(), row.text(), row.text());
  }

  /** What the entry commits to; the salt is proven by the row. */
  String line() {
    return table + "\u001f" + key + "\u001f" + act + "\u001f" + hash + "\u001f" + fields + "\n";
  }
}
