package ua.journal.storage.jpa;

import ua.journal.core.StoreState;

/** Where a database lives, as far as the program can look after it. Thread-safe. */
interface Ground {
  /** Somebody else looks after it. */
  Ground ELSEWHERE = new Ground() {};

  /** Whether there is room for writes: open, low or full. */
  default StoreState room() {
    return StoreState.OPEN;
  }

  /** The database answers and takes writes. */
  default void well() {}

  /** The database does not answer; what can be done is done before it is asked again. */
  default void gone() {}

  /** The database takes no writes; when its place does, it is opened anew. */
  default void readOnly() {}

  /** The store has been closed. */
  default void close() {}
}
