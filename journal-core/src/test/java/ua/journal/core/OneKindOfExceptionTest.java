package ua.journal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What leaves the core is a {@code JournalException}; the storage kit feeds odd values to all. */
class OneKindOfExceptionTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** A broken jar or platform is no caller's fault, and is found by the first test that runs. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "new (IllegalArgument|NullPointer|NumberFormat|DateTime|UnsupportedOperation"
              + "|IndexOutOfBounds|NoSuchElement|Arithmetic)Exception\\(");

  @Test
  @DisplayName("No constructor or parser of the core throws an exception of another kind")
  void noOtherKind() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> throwing = files.filter(Files::isRegularFile).filter(this::throwsOther).toList();
      assertThat(throwing).isEmpty();
    }
  }

  private boolean throwsOther(Path file) {
    try {
      return OTHERS.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
