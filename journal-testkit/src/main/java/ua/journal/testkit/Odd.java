package ua.journal.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes records by their components: an ordinary one, and all with one odd value each. */
final class Odd {
  private static final Object[] TEXTS = {null, "", " ", "\u0000", "-1", "x".repeat(20_000)};
  private static final Object[] INTS = {Integer.MIN_VALUE, -1, 0, 13, Integer.MAX_VALUE};
  private static final Object[] LONGS = {Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE};
  private static final Object[] DAYS = {null, LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX};
  private static final Object[] TIMES = {null, LocalTime.MIN, LocalTime.MAX};
  private static final Object[] MOMENTS = {null, LocalDateTime.MIN, LocalDateTime.MAX};
  private static final Object[] MONTHS = {
    null, YearMonth.of(Year.MIN_VALUE, 1), YearMonth.of(Year.MAX_VALUE, 12)
  };
  private static final Object[] NOTHING = {null};

  private final Map<Class<?>, Object> known = new HashMap<>();

  Odd() {
    known.put(String.class, "8-Б");
    known.put(LocalDate.class, FixtureSchool.NOW.toLocalDate());
    known.put(LocalTime.class, LocalTime.of(9, 0));
    known.put(LocalDateTime.class, FixtureSchool.NOW);
    known.put(YearMonth.class, YearMonth.from(FixtureSchool.NOW));
    known.put(DayOfWeek.class, DayOfWeek.MONDAY);
    known.put(int.class, 1);
    known.put(Integer.class, 1);
    known.put(long.class, 1L);
    known.put(Long.class, 1L);
    known.put(boolean.class, true);
    known.put(List.class, List.of());
    known.put(Set.class, Set.of());
    known.put(Map.class, Map.of());
    known.put(byte[].class, new byte[0]);
  }

  /** Ordinary values of types, such as ids of the fixture. */
  Odd with(Object... values) {
    for (Object value : values) {
      known.put(value.getClass(), value);
    }
    return this;
  }

  /**
   * Gives all records of a type of which one component is odd; what the constructor throws, too.
   */
  void each(Class<?> type, Consumer<Object> taker, Consumer<Throwable> thrown) {
    each(type, 2, taker, thrown);
  }

  private void each(Class<?> type, int depth, Consumer<Object> taker, Consumer<Throwable> thrown) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      for (Object value : values(components[i].getGenericType(), depth)) {
        @Nullable Object[] arguments = ordinary(type);
        arguments[i] = value;
        make(type, arguments, taker, thrown);
      }
    }
    make(type, ordinary(type), taker, thrown);
  }

  /** A record and all records its components are made of. */
  static void reach(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType many) {
      Arrays.stream(many.getActualTypeArguments()).forEach(each -> reach(each, found));
    } else if (type instanceof Class<?> one && one.isSealed()) {
      Arrays.stream(one.getPermittedSubclasses()).forEach(each -> reach(each, found));
    } else if (type instanceof Class<?> one && one.isRecord() && found.add(one)) {
      Arrays.stream(one.getRecordComponents()).forEach(each -> reach(each.getGenericType(), found));
    }
  }

  private @Nullable Object[] ordinary(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(each -> ordinaryOf(each.getType()))
        .toArray();
  }

  private @Nullable Object ordinaryOf(Class<?> type) {
    Object value = known.get(type);
    if (value != null) {
      return value;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return ordinaryOf(type.getPermittedSubclasses()[0]);
    }
    if (type.isRecord()) {
      List<Object> made = new ArrayList<>();
      make(type, ordinary(type), made::add, thrown -> {});
      return made.isEmpty() ? null : made.get(0);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    return type.isInterface()
        ? Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null)
        : null;
  }

  private List<@Nullable Object> values(Type generic, int depth) {
    Class<?> type =
        (Class<?>) (generic instanceof ParameterizedType many ? many.getRawType() : generic);
    if (generic instanceof ParameterizedType many
        && many.getActualTypeArguments()[0] instanceof Class<?> of) {
      return many(type, of, depth);
    }
    List<@Nullable Object> values = new ArrayList<>(Arrays.asList(simple(type)));
    if (type.isEnum()) {
      values.addAll(Arrays.asList(type.getEnumConstants()));
    }
    List<Class<?>> kinds =
        type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.<Class<?>>of(type);
    for (Class<?> kind : kinds) {
      if (kind.isRecord() && depth > 0) {
        each(kind, depth - 1, values::add, thrown -> {});
      }
    }
    return values;
  }

  private static @Nullable Object[] simple(Class<?> type) {
    if (type == boolean.class) {
      return new Object[] {true, false};
    }
    return Map.of(
            String.class, TEXTS,
            int.class, INTS,
            Integer.class, INTS,
            long.class, LONGS,
            Long.class, LONGS,
            LocalDate.class, DAYS,
            LocalTime.class, TIMES,
            LocalDateTime.class, MOMENTS,
            YearMonth.class, MONTHS)
        .getOrDefault(type, NOTHING);
  }

  private List<@Nullable Object> many(Class<?> type, Class<?> of, int depth) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(null);
    if (type == List.class) {
      values.add(Collections.singletonList(null));
      values(of, depth).stream().filter(each -> each != null).map(List::of).forEach(values::add);
    } else if (type == Set.class) {
      values.add(Collections.singleton(null));
      values.add(Collections.singleton(ordinaryOf(of)));
    } else if (type == Map.class) {
      values.add(Collections.singletonMap(ordinaryOf(of), null));
    }
    return values;
  }

  private static void make(
      Class<?> type,
      @Nullable Object[] arguments,
      Consumer<Object> taker,
      Consumer<Throwable> thrown) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      taker.accept(constructor.newInstance(arguments));
    } catch (InvocationTargetException e) {
      thrown.accept(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
