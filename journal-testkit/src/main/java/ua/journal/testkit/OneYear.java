package ua.journal.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import ua.journal.core.common.Transaction;
import ua.journal.core.register.RegisterStore;

/** A transaction that does not give the school of all years: one pupil must do without. */
record OneYear(Transaction whole) implements Transaction {
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
          if (method.getName().equals("snapshot") || method.getName().equals("read")) {
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
