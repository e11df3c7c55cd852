package ua.journal.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import ua.journal.core.JournalStore;
import ua.journal.core.common.Transaction;
import ua.journal.core.register.RegisterStore;

/**
 * A storage that does not give the school of all years: what concerns one pupil must do without.
 */
record OneYear(JournalStore whole) implements JournalStore {
  @Override
  public <R> R write(Function<Transaction, R> work) {
    return whole.write(transaction -> work.apply(new Narrow(transaction)));
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return whole.read(transaction -> work.apply(new Narrow(transaction)));
  }

  @Override
  public boolean ready() {
    return whole.ready();
  }

  @Override
  public void close() {
    throw new IllegalStateException("The storage is the kit's to close");
  }

  private record Narrow(Transaction whole) implements Transaction {
    @Override
    public <P> P port(Class<P> port) {
      P found = whole.port(port);
      return port.equals(RegisterStore.class) ? port.cast(narrow((RegisterStore) found)) : found;
    }

    private static Object narrow(RegisterStore register) {
      return Proxy.newProxyInstance(
          RegisterStore.class.getClassLoader(),
          new Class<?>[] {RegisterStore.class},
          (self, method, arguments) -> {
            if (method.getName().equals("snapshot")) {
              throw new IllegalStateException("All years are read for one pupil");
            }
            try {
              return method.invoke(register, arguments);
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          });
    }
  }
}
