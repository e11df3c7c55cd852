package ua.journal.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Passwords that everybody who guesses knows (clause 3.2)")
class LeakedPasswordsTest {
  private static final Path FILE =
      Path.of("src/main/resources/ua/journal/core/access", LeakedPasswords.FILE);

  @Test
  @DisplayName("The filter is that of the list, and says of none of it that it is not there")
  void fileIsTrue() throws IOException {
    List<String> list = list();
    byte[] filter = LeakedPasswords.filter(list);
    if (Boolean.getBoolean("journal.write")) {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, filter);
    }
    assertThat(Files.readAllBytes(FILE)).isEqualTo(filter);
    LeakedPasswords leaked = new LeakedPasswords(filter);
    assertThat(list)
        .filteredOn(each -> each.length() >= LeakedPasswords.SHORTEST)
        .hasSizeGreaterThan(85_000)
        .allMatch(leaked::isOneOf);
  }

  @Test
  @DisplayName("Of other words hardly one in a thousand is taken for a known one")
  void others() throws IOException {
    LeakedPasswords leaked = new LeakedPasswords(Files.readAllBytes(FILE));
    long taken =
        IntStream.range(0, 100_000).filter(i -> leaked.isOneOf("сова-" + i + "-каштан")).count();
    assertThat(taken).isLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sunshine",
        "Sunshine",
        "sunshine-2026-09",
        "12345sunshine67!",
        "sunshinesunshine"
      })
  void aloneTwiceOrBetweenDigits(String password) throws IOException {
    assertThat(new LeakedPasswords(Files.readAllBytes(FILE)).isOneOf(password)).isTrue();
  }

  private static List<String> list() throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream("dictionaries/passwords.txt")) {
      return new String(
              Objects.requireNonNull(in, "the list of nbvcxz").readAllBytes(),
              StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
