package ua.journal.testkit;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import ua.journal.core.JournalStore;
import ua.journal.core.common.Transaction;

/**
 * A storage seen through a lens: the same transactions with other ports.
 *
 * @param whole the storage, the kit's to close
 * @param lens what stands before its transactions
 */
record LensStore(JournalStore whole, UnaryOperator<Transaction> lens) implements JournalStore {
  @Override
  public <R> R write(Function<Transaction, R> work) {
    return whole.write(transaction -> work.apply(lens.apply(transaction)));
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return whole.read(transaction -> work.apply(lens.apply(transaction)));
  }

  @Override
  public boolean ready() {
    return whole.ready();
  }

  @Override
  public void close() {
    throw new IllegalStateException("The storage is the kit's to close");
  }
}
