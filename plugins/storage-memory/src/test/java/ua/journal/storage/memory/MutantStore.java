package ua.journal.storage.memory;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import ua.journal.core.JournalStore;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;
import ua.journal.core.sheet.BatchRows;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.teaching.JournalHead;

/** A storage with one fault put into it. */
final class MutantStore implements JournalStore {
  /** The fault of the run that is on. */
  static volatile Mutant mutant = Mutant.NONE;

  /** Whether the fault has ever shown in the run. */
  static volatile boolean shown;

  /** Told of every method of a port that is called. */
  static volatile Consumer<Method> watcher = method -> {};

  private static final int REMEMBERED = 4;
  private static final Deque<SchoolId> SCHOOLS = new ConcurrentLinkedDeque<>();
  private static final Map<CommandId, JournalId> USED = new ConcurrentHashMap<>();

  private final JournalStore whole;
  private final AtomicReference<Transaction> writing = new AtomicReference<>();
  private final ThreadLocal<Transaction> current = new ThreadLocal<>();

  MutantStore(JournalStore whole) {
    this.whole = whole;
  }

  JournalStore whole() {
    return whole;
  }

  @Override
  public <R> R write(Function<Transaction, R> work) {
    Transaction outer = current.get();
    if (mutant.kind() == Mutant.Kind.NESTED && outer != null) {
      shown = true;
      return work.apply(outer);
    }
    AtomicReference<JournalException> failed = new AtomicReference<>();
    R answer = whole.write(tx -> inside(tx, writing, keeping(work, failed)));
    if (failed.get() != null) {
      throw failed.get();
    }
    return answer;
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    Transaction other = writing.get();
    Transaction outer = current.get();
    if (mutant.kind() == Mutant.Kind.DIRTY_READ && other != null && outer == null) {
      shown = true;
      return work.apply(other);
    }
    if (mutant.kind() == Mutant.Kind.NESTED && outer != null) {
      shown = true;
      return work.apply(outer);
    }
    return whole.read(tx -> inside(tx, new AtomicReference<>(), work));
  }

  private <R> R inside(
      Transaction tx, AtomicReference<Transaction> place, Function<Transaction, R> work) {
    Transaction broken = new Broken(tx);
    place.set(broken);
    current.set(broken);
    try {
      return work.apply(broken);
    } finally {
      place.set(null);
      current.remove();
    }
  }

  /** Without a rollback whatever was written before a failure stays. */
  private static <R> Function<Transaction, R> keeping(
      Function<Transaction, R> work, AtomicReference<JournalException> failed) {
    if (mutant.kind() != Mutant.Kind.NO_ROLLBACK) {
      return work;
    }
    return tx -> {
      try {
        return work.apply(tx);
      } catch (JournalException e) {
        shown = true;
        failed.set(e);
        return null;
      }
    };
  }

  @Override
  public boolean ready() {
    return whole.ready();
  }

  @Override
  public void close() {
    whole.close();
  }

  /** A transaction whose ports have the fault. */
  private final class Broken implements Transaction {
    private final Transaction sound;
    private final Map<Class<?>, Object> ports = new HashMap<>();

    Broken(Transaction sound) {
      this.sound = sound;
    }

    @Override
    public <P> P port(Class<P> port) {
      Object present = mutant.kind() == Mutant.Kind.UNENDING ? ports.get(port) : null;
      P found = present == null ? sound.port(port) : null;
      ports.computeIfAbsent(port, type -> proxy(type, found));
      return port.cast(ports.get(port));
    }

    private Object proxy(Class<?> port, Object target) {
      return Proxy.newProxyInstance(
          port.getClassLoader(),
          new Class<?>[] {port},
          (self, method, arguments) -> {
            watcher.accept(method);
            remember(arguments);
            if (method.isDefault() && !method.equals(mutant.method())) {
              return InvocationHandler.invokeDefault(self, method, arguments);
            }
            return broken(port, target, method, arguments);
          });
    }
  }

  /** Schools of the run, for faults that mix them up. */
  private static void remember(Object[] arguments) {
    if (arguments != null
        && arguments.length > 0
        && arguments[0] instanceof SchoolId school
        && !SCHOOLS.contains(school)) {
      SCHOOLS.addFirst(school);
      if (SCHOOLS.size() > REMEMBERED) {
        SCHOOLS.pollLast();
      }
    }
  }

  private Object broken(Class<?> port, Object target, Method method, Object[] arguments)
      throws Throwable {
    Mutant now = mutant;
    if (now.kind() == Mutant.Kind.UNENDING) {
      return unending(port, target, method, arguments);
    }
    if (now.kind() == Mutant.Kind.IDS_PER_JOURNAL && port == SheetStore.class) {
      return perJournal(target, method, arguments);
    }
    if (!method.equals(now.method())) {
      return call(target, method, arguments);
    }
    if (now.kind() == Mutant.Kind.SKIPPED) {
      shown = true;
      return null;
    }
    Object answer = call(target, method, arguments);
    Object spoilt = spoilt(now, target, method, arguments, answer);
    if (spoilt == null) {
      return answer;
    }
    shown = true;
    return spoilt;
  }

  private static Object spoilt(
      Mutant now, Object target, Method method, Object[] arguments, Object answer)
      throws Throwable {
    if (now.kind() == Mutant.Kind.FOREIGN) {
      List<Object> more = new ArrayList<>((List<?>) answer);
      int at = Arrays.asList(method.getParameterTypes()).indexOf(SchoolId.class);
      for (SchoolId other : List.copyOf(SCHOOLS)) {
        if (!other.equals(arguments[at])) {
          Object[] others = arguments.clone();
          others[at] = other;
          more.addAll((List<?>) call(target, method, others));
        }
      }
      return more.size() == ((List<?>) answer).size() ? null : more;
    }
    return now.component().isEmpty()
        ? now.fault().change(answer)
        : now.fault().changeIn(answer, now.component());
  }

  private Object unending(Class<?> port, Object target, Method method, Object[] arguments)
      throws Throwable {
    if (current.get() != null) {
      return call(target, method, arguments);
    }
    shown = true;
    try {
      return whole.write(
          tx -> {
            try {
              return method.invoke(tx.port(port), arguments);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          });
    } catch (IllegalStateException e) {
      throw e.getCause();
    }
  }

  private static Object perJournal(Object target, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals("append")) {
      JournalId journal = ((JournalHead) arguments[0]).id();
      ((SheetChanges) arguments[1])
          .revisions()
          .forEach(r -> USED.putIfAbsent(r.command(), journal));
    }
    Object answer = call(target, method, arguments);
    if (!(answer instanceof BatchRows rows)) {
      return answer;
    }
    List<Revision> known =
        rows.known().stream().filter(r -> arguments[0].equals(USED.get(r.command()))).toList();
    shown |= known.size() < rows.known().size();
    return new BatchRows(
        known, rows.columns(), rows.lessons(), rows.members(), rows.marks(), rows.attendance());
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
