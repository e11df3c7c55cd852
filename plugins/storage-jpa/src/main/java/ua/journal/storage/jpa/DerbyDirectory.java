package ua.journal.storage.jpa;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The folder of a Derby database. It is made in a folder beside its place, complete with its
 * schema, forced to disk and only then renamed: whenever the first start is killed, the next one
 * finds either nothing or everything.
 */
final class DerbyDirectory {
  private static final String URL = "jdbc:derby:";

  /** It is down: brought down now, or it had gone down by itself. */
  private static final Set<String> SHUT_DOWN = Set.of("08006", "08004", "XJ004");

  private final Path place;

  DerbyDirectory(Path place) {
    this.place = place.toAbsolutePath().normalize();
  }

  String url() {
    return URL + place;
  }

  Path place() {
    return place;
  }

  Path parent() {
    return Objects.requireNonNull(place.getParent());
  }

  /** A file beside the folder, named after it. */
  Path beside(String ending) {
    return place.resolveSibling(place.getFileName() + ending);
  }

  /** Makes the database unless it is there. */
  void create(DriverConnections credentials) {
    try {
      if (Files.isWritable(parent())) {
        removeLeftovers();
      }
      if (!Files.exists(place.resolve("service.properties"))) {
        refuseForeign();
        build(place.resolveSibling(stagingPrefix() + UUID.randomUUID()), credentials);
      }
    } catch (IOException e) {
      throw failed(e);
    } catch (SQLException e) {
      throw failed(Failures.of(e));
    }
  }

  /** Writes everything down and lets go of the files, so that the next start need not recover. */
  void shutDown(DriverConnections credentials) {
    shutDown(place, credentials);
  }

  private void build(Path staging, DriverConnections credentials) throws IOException, SQLException {
    try (Connection connection = credentials.open(URL + staging + ";create=true")) {
      new Migrations(Vendor.DERBY).run(connection);
    }
    shutDown(staging, credentials);
    force(staging);
    Files.deleteIfExists(place);
    Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
    forceDirectory(parent());
  }

  private static void shutDown(Path database, DriverConnections credentials) {
    try (Connection never = credentials.open(URL + database + ";shutdown=true")) {
      throw new IllegalStateException("Derby gave " + never + " instead of shutting down");
    } catch (SQLException e) {
      if (!SHUT_DOWN.contains(String.valueOf(e.getSQLState()))) {
        throw Failures.of(e);
      }
    }
  }

  private String stagingPrefix() {
    return place.getFileName() + ".new-";
  }

  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(parent(), stagingPrefix() + "*")) {
      for (Path leftover : leftovers) {
        delete(leftover);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  private void refuseForeign() throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> content = Files.list(place)) {
      if (content.findAny().isPresent()) {
        throw new JournalException(
            ErrorCode.INTERNAL,
            place + " is not empty and holds no Derby database; empty it or name another folder");
      }
    }
  }

  private static void force(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        forceDirectory(path);
      } else {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
          file.force(true);
        }
      }
    }
  }

  /** Windows cannot open a folder as a file; its file system writes renames down by itself. */
  private static void forceDirectory(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }

  private JournalException failed(Exception cause) {
    return new JournalException(
        ErrorCode.UNAVAILABLE,
        "Cannot make the database in " + place + "; is the folder above it writable?",
        Map.of(),
        cause);
  }
}
