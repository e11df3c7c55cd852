package ua.journal.storage.jpa;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The disk under a Derby database. It belongs to one program at a time, keeps a reserve, and takes
 * writes only while there is room for them. Derby itself is booted by whoever connects next.
 */
final class DerbyGround implements Ground {
  private static final Logger LOG = System.getLogger(DerbyGround.class.getName());

  /** Where Derby sorts; the program's own setting, if there is one, wins. */
  private static final String SORTING = "derby.storage.tempDirectory";

  private final DerbyDirectory directory;
  private final DriverConnections credentials;
  private final Space space;
  private final Reserve reserve;

  /** Null as long as nothing could be written where the folder is. */
  private @Nullable FileChannel lock;

  private DerbyGround(
      DerbyDirectory directory,
      DriverConnections credentials,
      Space space,
      @Nullable FileChannel lock) {
    this.directory = directory;
    this.credentials = credentials;
    this.space = space;
    this.lock = lock;
    this.reserve = new Reserve(directory.beside(".reserve"));
  }

  /** Takes the folder for this program and makes the database unless it is there. */
  static DerbyGround take(DerbyDirectory directory, DriverConnections credentials, Space space) {
    FileChannel lock = lock(directory);
    try {
      sortElsewhere();
      directory.create(credentials);
    } catch (JournalException e) {
      close(lock);
      throw e;
    }
    return new DerbyGround(directory, credentials, space, lock);
  }

  /** Changes nothing about a database that is only looked at. */
  static Ground lookAt(DerbyDirectory directory, DriverConnections credentials) {
    return new Ground() {
      @Override
      public void close() {
        directory.shutDown(credentials);
      }
    };
  }

  @Override
  public StoreState room() {
    return space.of(directory.place());
  }

  @Override
  public void well() {
    reserve.keep();
  }

  @Override
  public void gone() {
    reserve.give();
  }

  @Override
  public synchronized void readOnly() {
    if (!Files.isWritable(directory.place()) || !Files.isWritable(directory.parent())) {
      return;
    }
    try {
      lock = lock == null ? lock(directory) : lock;
      LOG.log(Level.INFO, "The folder of the database can be written again; it is opened anew");
      directory.shutDown(credentials);
    } catch (JournalException e) {
      LOG.log(Level.ERROR, "The database stays read-only", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      directory.shutDown(credentials);
    } finally {
      close(lock);
    }
  }

  /**
   * Derby has a lock of its own, but takes it too late: leftovers of a first start may be another
   * program's, which is at it just now. Where nothing can be written there is nothing to spoil.
   */
  private static @Nullable FileChannel lock(DerbyDirectory directory) {
    Path file = directory.beside(".lock");
    try {
      Files.createDirectories(directory.parent());
      if (!Files.isWritable(directory.parent())) {
        return null;
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!tried(channel)) {
        close(channel);
        throw taken(directory);
      }
      return channel;
    } catch (IOException e) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE, "Cannot lock " + file + "; is its disk full?", Map.of(), e);
    }
  }

  /**
   * What does not fit into memory is sorted in files. Beside the data they would end every large
   * read on a full or read-only disk; nobody but this program reads them.
   */
  private static synchronized void sortElsewhere() {
    if (System.getProperty(SORTING) != null) {
      return;
    }
    try {
      Path own = Files.createTempDirectory("journal-derby-");
      own.toFile().deleteOnExit();
      System.setProperty(SORTING, own.toString());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "No folder for sorting outside the data; set " + SORTING, e);
    }
  }

  private static boolean tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static JournalException taken(DerbyDirectory directory) {
    return new JournalException(
        ErrorCode.UNAVAILABLE,
        "Another journal works in the folder "
            + directory.place()
            + "; stop it, or give this one a journal.data.dir of its own");
  }

  private static void close(@Nullable FileChannel lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A lock was not given back; it ends with the program", e);
    }
  }
}
