package ua.journal.web.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the last check of the whole record found. A small file keeps it over a restart; whoever
 * deletes it has the record checked once more.
 *
 * @param at the school's local time
 * @param intact whether everything was whole
 * @param entries entries checked
 * @param seconds how long it took
 */
public record LastCheck(LocalDateTime at, boolean intact, long entries, long seconds) {
  private static final String FILE = "check";
  private static final int WORDS = 4;

  static Optional<LastCheck> read(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String[] words = Files.readString(file).strip().split(" ");
      return words.length != WORDS
          ? Optional.empty()
          : Optional.of(
              new LastCheck(
                  LocalDateTime.parse(words[0]),
                  Boolean.parseBoolean(words[1]),
                  Long.parseLong(words[2]),
                  Long.parseLong(words[3])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void write(Path directory) {
    Path next = directory.resolve(FILE + ".new");
    try {
      Files.createDirectories(directory);
      Files.writeString(next, "%s %b %d %d\n".formatted(at, intact, entries, seconds));
      Files.move(next, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
