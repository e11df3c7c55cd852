package ua.journal.storage.jpa;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.register.SchoolRows;

/**
 * Rows of the structure as bytes. They follow the records themselves, so that a new column needs
 * nothing here; the shape of the records stands in front, and bytes of another shape are not read.
 */
final class PackedRows {
  private static final String SHAPE = Chain.sha256(shape(SchoolRows.class));

  private PackedRows() {}

  static byte[] pack(List<SchoolRows> all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      out.writeUTF(SHAPE);
      out.writeInt(all.size());
      for (SchoolRows rows : all) {
        write(out, rows, SchoolRows.class);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #pack} wrote; empty when a program with other records wrote it. */
  static Optional<List<SchoolRows>> unpack(byte[] packed) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      if (!in.readUTF().equals(SHAPE)) {
        return Optional.empty();
      }
      List<SchoolRows> all = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        all.add((SchoolRows) read(in, SchoolRows.class));
      }
      return Optional.of(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, Object row, Class<?> type) throws IOException {
    for (RecordComponent component : type.getRecordComponents()) {
      Object value = value(row, component);
      if (component.getType() == List.class) {
        List<?> rows = (List<?>) Objects.requireNonNull(value);
        out.writeInt(rows.size());
        for (Object one : rows) {
          write(out, one, rowType(component));
        }
      } else {
        out.writeBoolean(value != null);
        if (value != null) {
          writeValue(out, value);
        }
      }
    }
  }

  private static void writeValue(DataOutputStream out, Object value) throws IOException {
    if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof LocalDate day) {
      out.writeLong(day.toEpochDay());
    } else if (value instanceof LocalTime time) {
      out.writeLong(time.toNanoOfDay());
    } else if (value instanceof Enum<?> constant) {
      out.writeUTF(constant.name());
    } else if (value instanceof Record row) {
      write(out, row, row.getClass());
    } else {
      out.writeUTF((String) value);
    }
  }

  private static Object read(DataInputStream in, Class<?> type) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == List.class) {
        List<Object> rows = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
          rows.add(read(in, rowType(component)));
        }
        values.add(rows);
      } else {
        values.add(in.readBoolean() ? readValue(in, component.getType()) : null);
      }
    }
    return make(type, values);
  }

  private static Object readValue(DataInputStream in, Class<?> type) throws IOException {
    if (type == long.class) {
      return in.readLong();
    } else if (type == int.class) {
      return in.readInt();
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(in.readLong());
    } else if (type == LocalTime.class) {
      return LocalTime.ofNanoOfDay(in.readLong());
    } else if (type.isEnum()) {
      String name = in.readUTF();
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IOException("No constant " + name));
    } else if (type.isRecord()) {
      return read(in, type);
    }
    return in.readUTF();
  }

  private static @Nullable Object value(Object row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new JournalException(ErrorCode.INTERNAL, "Cannot read " + component, Map.of(), e);
    }
  }

  private static Object make(Class<?> type, List<@Nullable Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new JournalException(ErrorCode.INTERNAL, "Cannot make " + type, Map.of(), e);
    }
  }

  private static Class<?> rowType(RecordComponent component) {
    Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
    return (Class<?>) arguments[0];
  }

  private static String shape(Class<?> type) {
    StringBuilder shape = new StringBuilder();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean list = component.getType() == List.class;
      Class<?> inner = list ? rowType(component) : component.getType();
      shape.append(component.getName()).append(':').append(inner.getName());
      if (inner.isRecord()) {
        shape.append('(').append(shape(inner)).append(')');
      }
      shape.append(',');
    }
    return shape.toString();
  }
}
