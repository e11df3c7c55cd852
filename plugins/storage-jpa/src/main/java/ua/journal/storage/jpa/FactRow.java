package ua.journal.storage.jpa;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of facts in the spelling both databases share. A value that cannot be a fact of
 * ours (an unknown constant, a date nobody can read) is a text like any other.
 *
 * @param key tells it from other rows of the table; words people chose stand as hashes there
 * @param values of the committed columns, null for nothing
 */
record FactRow(String key, List<@Nullable String> values) {
  /** Characters of a column in {@link #fields}. */
  static final int SHORT = 4;

  private static final int SHORT_BYTES = 3;
  private static final int WORD_BYTES = 12;
  private static final Pattern PLAIN = Pattern.compile("[0-9A-Z_-]{0,40}");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  static FactRow read(ResultSet set, FactTable table) throws SQLException {
    ResultSetMetaData types = set.getMetaData();
    List<@Nullable String> texts = new ArrayList<>();
    int all = table.key().size() + table.fields().size();
    for (int column = 1; column <= all; column++) {
      texts.add(text(set, types.getColumnType(column), column));
    }
    int own = table.key().size();
    return new FactRow(keyOf(texts.subList(0, own).toArray()), texts.subList(own, all));
  }

  private static @Nullable String text(ResultSet set, int type, int column) throws SQLException {
    if (type == Types.BOOLEAN || type == Types.BIT) {
      boolean value = set.getBoolean(column);
      return set.wasNull() ? null : String.valueOf(value);
    }
    if (type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY) {
      byte[] value = set.getBytes(column);
      return value == null ? null : BASE64.encodeToString(sha256().digest(value));
    }
    return set.getString(column);
  }

  /** A key as the facts spell it. */
  static String keyOf(@Nullable Object[] parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      String text = String.valueOf(part);
      key.append(key.isEmpty() ? "" : "/")
          .append(PLAIN.matcher(text).matches() ? text : word(text));
    }
    return key.toString();
  }

  private static String word(String text) {
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return "~"
        + BASE64
            .encodeToString(ByteBuffer.wrap(hash).limit(WORD_BYTES).slice().array())
            .substring(0, WORD_BYTES + SHORT);
  }

  /** Commits to the first columns of the row. */
  String hash(FactTable table, long salt, int columns) {
    MessageDigest digest = salted(table, salt);
    for (String value : values.subList(0, columns)) {
      add(digest, value);
    }
    return BASE64.encodeToString(digest.digest());
  }

  /** Four characters for each column. */
  String fields(FactTable table, long salt) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      MessageDigest digest = salted(table, salt);
      digest.update((byte) i);
      add(digest, values.get(i));
      fields.append(BASE64.encodeToString(java.util.Arrays.copyOf(digest.digest(), SHORT_BYTES)));
    }
    return fields.toString();
  }

  private MessageDigest salted(FactTable table, long salt) {
    MessageDigest digest = sha256();
    digest.update(
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
            .putLong(salt)
            .putInt(table.number())
            .flip());
    add(digest, key);
    return digest;
  }

  private static void add(MessageDigest digest, @Nullable String value) {
    byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
