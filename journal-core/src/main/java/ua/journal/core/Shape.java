package ua.journal.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Refuses requests no rule can judge, and tells the caller what is wrong by name: something is null
 * that its record does not call {@code @Nullable}, or a day or month is so far off that a rule
 * would count days for minutes. It goes by the annotations themselves; where their jar is left out
 * of a program, nulls are not looked for.
 */
final class Shape {
  private static final ValueRange YEARS = ValueRange.of(1900, 2199);
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";
  private static final String MARKED = "org.jspecify.annotations.NullMarked";

  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          boolean marked = has(type.getPackage(), MARKED);
          return Arrays.stream(type.getRecordComponents())
              .filter(each -> !each.getType().isPrimitive())
              .map(each -> Part.of(each, marked))
              .toList();
        }
      };

  private Shape() {}

  /** Throws MALFORMED with the names of record and component. */
  static void check(Object record) {
    for (Part part : PARTS.get(record.getClass())) {
      look(part.in(record), part.type(), part);
    }
  }

  private static void look(@Nullable Object value, AnnotatedType type, Part part) {
    if (value == null) {
      if (part.marked() && !has(type, NULLABLE)) {
        throw JournalException.malformed(part.name() + " is missing");
      }
    } else if (value instanceof TemporalAccessor time && time.isSupported(ChronoField.YEAR)) {
      if (!YEARS.isValidValue(time.get(ChronoField.YEAR))) {
        throw JournalException.malformed(part.name() + " is not between 1900 and 2199");
      }
    } else if (value instanceof Record inner) {
      check(inner);
    } else if (type instanceof AnnotatedParameterizedType many) {
      each(value, many.getAnnotatedActualTypeArguments(), part);
    }
  }

  private static void each(Object value, AnnotatedType[] of, Part part) {
    if (value instanceof Iterable<?> all) {
      all.forEach(one -> look(one, of[0], part));
    } else if (value instanceof Map<?, ?> pairs) {
      pairs.forEach(
          (key, one) -> {
            look(key, of[0], part);
            look(one, of[1], part);
          });
    }
  }

  private static boolean has(AnnotatedElement element, String annotation) {
    for (Annotation each : element.getAnnotations()) {
      if (each.annotationType().getName().equals(annotation)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A component to look at.
   *
   * @param name record and component, for the caller
   * @param accessor how it is read
   * @param type its type with what is said of it
   * @param marked whether a type of which nothing is said may not be null
   */
  private record Part(String name, Method accessor, AnnotatedType type, boolean marked) {
    static Part of(RecordComponent component, boolean marked) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      String owner = component.getDeclaringRecord().getSimpleName();
      return new Part(
          owner + "." + component.getName(), accessor, component.getAnnotatedType(), marked);
    }

    @Nullable Object in(Object record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new JournalException(ErrorCode.INTERNAL, "Unreadable " + name, Map.of(), e);
      }
    }
  }
}
