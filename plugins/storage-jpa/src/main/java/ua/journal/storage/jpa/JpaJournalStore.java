package ua.journal.storage.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.JournalStore;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Nesting;
import ua.journal.core.common.Transaction;

/**
 * The journal on a database: one entity manager and one local transaction for each unit of work.
 */
final class JpaJournalStore implements JournalStore {
  private static final Logger LOG = System.getLogger(JpaJournalStore.class.getName());
  private static final String APPLIED = "SELECT COUNT(*) FROM schema_version";

  private final EntityManagerFactory factory;
  private final Vendor vendor;
  private final BooleanSupplier joined;
  private final Ground ground;
  private final Nesting nesting = new Nesting();
  private final SheetCache cache = new SheetCache();

  JpaJournalStore(EntityManagerFactory factory, Vendor vendor, Ground ground) {
    this(factory, vendor, () -> false, ground);
  }

  /**
   * Makes a store.
   *
   * @param joined whether the thread is in a transaction of the host, which may be taken back: what
   *     is read in it is not kept for others
   */
  JpaJournalStore(
      EntityManagerFactory factory, Vendor vendor, BooleanSupplier joined, Ground ground) {
    this.factory = factory;
    this.vendor = vendor;
    this.joined = joined;
    this.ground = ground;
  }

  /** Lets the chain speak of rows that are older than facts, before anybody uses them. */
  JpaJournalStore covered() {
    boolean done = false;
    try {
      Baseline.lay(this);
      done = true;
    } finally {
      if (!done) {
        close();
      }
    }
    return this;
  }

  @Override
  public <R> R write(Function<Transaction, R> work) {
    requireRoom(null);
    try {
      return nesting.refuse(() -> run(work, EntityTransaction::commit, new SheetCache(), false));
    } catch (JournalException e) {
      if (e.code() == ErrorCode.UNAVAILABLE) {
        requireRoom(e);
      }
      throw e;
    }
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    try {
      SheetCache kept = joined.getAsBoolean() ? new SheetCache() : cache;
      return nesting.refuse(() -> run(work, EntityTransaction::rollback, kept, true));
    } catch (JournalException e) {
      if (e.code() == ErrorCode.CONFLICT) {
        throw new JournalException(
            ErrorCode.UNAVAILABLE,
            "Read meanwhile changed: " + e.getMessage(),
            e.data(),
            e.getCause());
      }
      throw e;
    }
  }

  /** A database that meets the end of its disk goes down; it is kept from getting there. */
  private void requireRoom(@Nullable JournalException found) {
    if (ground.room() == StoreState.FULL) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE,
          "The disk of the database is full",
          Map.of(StoreState.REASON, StoreState.FULL.name()),
          found);
    }
  }

  @Override
  public boolean ready() {
    return state().keeps();
  }

  @Override
  public StoreState state() {
    try {
      StoreState room = ground.room();
      StoreState state = read(transaction -> seen(((JpaTransaction) transaction).sql(), room));
      if (state == StoreState.READ_ONLY) {
        ground.readOnly();
      } else if (state.keeps()) {
        ground.well();
      }
      return state;
    } catch (JournalException e) {
      LOG.log(Level.DEBUG, "The database does not answer", e);
      ground.gone();
      return StoreState.GONE;
    }
  }

  private StoreState seen(Sql sql, StoreState room) {
    int applied = sql.first(APPLIED, Params.Binder.NONE, Row::small).orElse(0);
    if (applied != Migrations.FILES.size()) {
      return StoreState.GONE;
    }
    return sql.readOnly(vendor) ? StoreState.READ_ONLY : room;
  }

  @Override
  public void close() {
    factory.close();
    ground.close();
  }

  private <R> R run(
      Function<Transaction, R> work, Ending ending, SheetCache sheets, boolean reading) {
    EntityManager entities = open();
    EntityTransaction local = entities.getTransaction();
    try {
      Sql sql = new Sql(entities, begin(entities, local), reading);
      R answer = work(work, new JpaTransaction(sql, vendor, sheets));
      requireOnRecord(sql);
      ending.end(local);
      return answer;
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Failures.of(e);
    } finally {
      release(entities, local);
    }
  }

  /** Whoever writes a fact says so in the chain. */
  private static void requireOnRecord(Sql sql) {
    if (!sql.touched().isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL, "Rows were written off the record: " + sql.touched().tables());
    }
  }

  private static <R> R work(Function<Transaction, R> work, JpaTransaction transaction) {
    try {
      return work.apply(transaction);
    } finally {
      transaction.sql().end();
    }
  }

  /** Asking for the connection pins it: entities and plain statements share one transaction. */
  private static Connection begin(EntityManager entities, EntityTransaction local) {
    try {
      local.begin();
      return entities.unwrap(Connection.class);
    } catch (RuntimeException e) {
      throw Failures.ofConnecting(e);
    }
  }

  private EntityManager open() {
    if (!factory.isOpen()) {
      throw new JournalException(ErrorCode.UNAVAILABLE, "The storage has been closed");
    }
    return factory.createEntityManager();
  }

  private static void release(EntityManager entities, EntityTransaction local) {
    try {
      if (local.isActive()) {
        local.rollback();
      }
      entities.close();
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "A lost connection could not be rolled back; the database does that", e);
    }
  }

  private interface Ending {
    void end(EntityTransaction transaction);
  }
}
