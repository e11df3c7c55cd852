package ua.journal.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of {@code docs/data.md}: every table of the database has one. */
class DataClassesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path MIGRATIONS =
      ROOT.resolve("plugins/storage-jpa/src/main/resources/ua/journal/storage/jpa");
  private static final Pattern MADE = Pattern.compile("(?i)create table (\\w+)");
  private static final Pattern NAMED = Pattern.compile("`([a-z_]+)`");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

  @Test
  void everyTableHasOneClass() throws IOException {
    List<String> named =
        Files.readString(ROOT.resolve("docs/data.md"))
            .lines()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.split("\\|")[3])
            .flatMap(cell -> NAMED.matcher(cell).results())
            .map(found -> found.group(1))
            .toList();
    assertThat(named).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(named)).isEqualTo(tables());
  }

  @Test
  void theTestsExist() throws IOException {
    Set<String> sources;
    try (Stream<Path> files = Files.walk(ROOT)) {
      sources = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
    assertThat(TEST.matcher(Files.readString(ROOT.resolve("docs/data.md"))).results())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(sources).contains(found.group(1) + ".java"));
  }

  private static Set<String> tables() throws IOException {
    Set<String> tables = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MIGRATIONS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".sql")).toList()) {
        String text = Files.readString(file);
        MADE.matcher(text).results().forEach(found -> tables.add(found.group(1)));
      }
    }
    return tables;
  }
}
