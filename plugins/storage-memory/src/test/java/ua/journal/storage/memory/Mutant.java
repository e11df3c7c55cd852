package ua.journal.storage.memory;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.common.SchoolId;

/**
 * One way to break a storage.
 *
 * @param name what the list of survivors calls it
 * @param method the method of a port that is broken, null for a break of the transactions
 * @param kind what is done to the method
 * @param fault what is wrong in its answer, null for other kinds
 * @param component the component of the answer's record, empty for the answer itself
 */
record Mutant(String name, Method method, Kind kind, Fault fault, String component) {
  /** What is broken. */
  enum Kind {
    /** The sound storage. */
    NONE,
    /** The answer is spoilt. */
    ANSWER,
    /** Nothing is written. */
    SKIPPED,
    /** The rows of another school are given, too. */
    FOREIGN,
    /** Readers see what is not committed. */
    DIRTY_READ,
    /** A transaction inside another takes part in it. */
    NESTED,
    /** A port lives on after its transaction. */
    UNENDING,
    /** What failed is kept. */
    NO_ROLLBACK,
    /** A command id is known in the journal it was used in alone. */
    IDS_PER_JOURNAL
  }

  static final Mutant NONE = of(Kind.NONE);

  static Mutant of(Kind kind) {
    return new Mutant(kind.name(), null, kind, null, "");
  }

  /** All mutants of the transactions and of some ports, in a fixed order. */
  static List<Mutant> all(Collection<Class<?>> ports) {
    List<Mutant> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.compareTo(Kind.FOREIGN) > 0) {
        all.add(of(kind));
      }
    }
    ports.stream()
        .sorted(Comparator.comparing(Class::getSimpleName))
        .flatMap(port -> Arrays.stream(port.getMethods()))
        .sorted(Comparator.comparing(Mutant::nameOf))
        .forEach(method -> add(all, method));
    return all;
  }

  private static void add(List<Mutant> all, Method method) {
    String name = nameOf(method);
    Class<?> type = method.getReturnType();
    if (type == void.class) {
      all.add(new Mutant(name + " SKIPPED", method, Kind.SKIPPED, null, ""));
    }
    for (Fault fault : faults(type)) {
      all.add(new Mutant(name + " " + fault, method, Kind.ANSWER, fault, ""));
    }
    if (type == List.class && Arrays.asList(method.getParameterTypes()).contains(SchoolId.class)) {
      all.add(new Mutant(name + " FOREIGN", method, Kind.FOREIGN, null, ""));
    }
    Class<?> record = type == Optional.class ? argument(method) : type;
    if (record.isRecord()) {
      for (RecordComponent part : record.getRecordComponents()) {
        if (part.getType() == List.class) {
          String where = name + " " + part.getName() + " ";
          all.add(new Mutant(where + Fault.LOST, method, Kind.ANSWER, Fault.LOST, part.getName()));
          all.add(
              new Mutant(
                  where + Fault.REVERSED, method, Kind.ANSWER, Fault.REVERSED, part.getName()));
        }
      }
    }
  }

  private static List<Fault> faults(Class<?> type) {
    if (type == List.class) {
      return List.of(Fault.LOST, Fault.REVERSED);
    }
    if (type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)) {
      return List.of(Fault.LOST);
    }
    boolean number = type == int.class || type == long.class || type == boolean.class;
    return number ? List.of(Fault.OFF_BY_ONE) : List.of();
  }

  private static Class<?> argument(Method method) {
    return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]
            instanceof Class<?> type
        ? type
        : Object.class;
  }

  private static String nameOf(Method method) {
    long namesakes =
        Arrays.stream(method.getDeclaringClass().getMethods())
            .filter(other -> other.getName().equals(method.getName()))
            .count();
    String parameters =
        namesakes == 1
            ? ""
            : Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList()
                .toString();
    return method.getDeclaringClass().getSimpleName() + "." + method.getName() + parameters;
  }
}
