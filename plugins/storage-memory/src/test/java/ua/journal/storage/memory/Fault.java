package ua.journal.storage.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways in which an answer of a storage may be wrong; each gives null where it changes nothing. */
enum Fault {
  /** A list in the opposite order. */
  REVERSED {
    @Override
    Object change(Object answer) {
      if (!(answer instanceof List<?> list) || list.size() < 2) {
        return null;
      }
      List<Object> reversed = new ArrayList<>(list);
      Collections.reverse(reversed);
      return reversed.equals(list) ? null : reversed;
    }
  },
  /** The last of several is not given, one thing not found. */
  LOST {
    @Override
    Object change(Object answer) {
      if (answer instanceof Optional<?> one) {
        return one.isPresent() ? Optional.empty() : null;
      }
      if (answer instanceof Map<?, ?> map && !map.isEmpty()) {
        Map<Object, Object> less = new LinkedHashMap<>(map);
        less.remove(map.keySet().iterator().next());
        return less;
      }
      if (answer instanceof Collection<?> all && !all.isEmpty()) {
        List<Object> less = new ArrayList<>(all);
        less.remove(less.size() - 1);
        return all instanceof Set ? new LinkedHashSet<>(less) : less;
      }
      return null;
    }
  },
  /** A number too large by one, a yes for a no. */
  OFF_BY_ONE {
    @Override
    Object change(Object answer) {
      if (answer instanceof Integer number) {
        return number + 1;
      }
      if (answer instanceof Long number) {
        return number + 1;
      }
      return answer instanceof Boolean flag ? !flag : null;
    }
  };

  /** Answers the spoilt answer, or null where the fault cannot show. */
  abstract Object change(Object answer);

  /** The same in one component of a record, bare or in an {@code Optional}. */
  Object changeIn(Object answer, String component) throws ReflectiveOperationException {
    if (answer instanceof Optional<?> one) {
      Object changed = one.isEmpty() ? null : changeIn(one.get(), component);
      return changed == null ? null : Optional.of(changed);
    }
    RecordComponent[] components = answer.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean changed = false;
    for (int i = 0; i < components.length; i++) {
      Method accessor = components[i].getAccessor();
      accessor.setAccessible(true);
      values[i] = accessor.invoke(answer);
      if (components[i].getName().equals(component)) {
        Object other = change(values[i]);
        changed = other != null;
        values[i] = changed ? other : values[i];
      }
    }
    return changed ? constructor(answer.getClass(), components).newInstance(values) : null;
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
      throws NoSuchMethodException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }
}
